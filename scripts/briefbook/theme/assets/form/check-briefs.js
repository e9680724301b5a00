/*
  How a brief stands to others: `checks/rules/copy_of.py`, `withdrawn.py`, and `same-article`.
  What is known of each other one is told in `site/form/choices.py`.
*/

import { sameArticle } from "./addresses.js";
import { every, record } from "./names.js";
import { asRecord, several } from "./words.js";

const PATH = 2, PUBLISHER = 3, COPIED = 4, WITHDRAWN = 5;

export function checkBriefs(brief, id, tell) {
  checkArticle(brief, id, tell);
  if (brief.copy_of) checkCopy(brief, id, tell);
  for (const other of several(brief.not_copy_of)) {
    if (other === id) tell(["not_copy_of"], "no_copy_itself");
    else if (other === firstOf(brief)) tell(["not_copy_of"], "copy_both_ways", { id: other });
  }
  checkStatus(brief, id, tell);
}

/** Whether the article is here already. */
function checkArticle(brief, id, tell) {
  const others = brief.url ? briefsAt(brief.url).filter((other) => other !== id) : [];
  const isAnother = (other) => !wayFrom(other, WITHDRAWN).includes(id) && !wayFrom(brief.withdrawn?.successor, WITHDRAWN).includes(other);
  const same = others.find(isAnother);
  if (same) tell(["url"], "same_article", { path: record("briefs", same)[PATH] });
}

function checkCopy(brief, id, tell) {
  const copy = asRecord(brief.copy_of, "brief"), at = ["copy_of"];
  if (copy.brief && (copy.publisher || copy.link)) tell(at, "copy_and_more");
  else if (!copy.brief && !copy.publisher) tell(at, "copy_of_nothing");
  else if (copy.link && brief.url && sameArticle(copy.link) === sameArticle(brief.url)) return tell([...at, "link"], "copy_own_address");
  const first = firstOf(brief);
  if (!first || (first === id && !copy.brief)) return;
  const other = record("briefs", first);
  if (first === id) tell(at, "copy_of_itself");
  else if (copy.brief && other[WITHDRAWN] && isPublished(brief)) tell(at, "copy_not_shown", { id: first, word: "withdrawn" });
  else if (id && wayFrom(first, COPIED).includes(id)) tell(at, "copy_circle", { id: first });
  else if (!copy.brief && copy.publisher !== other[PUBLISHER]) tell(at, "copy_other_outlet", { id: first, publisher: other[PUBLISHER] });
}

function checkStatus(brief, id, tell) {
  const { status = "published", withdrawn } = brief;
  if (status === "withdrawn" && !withdrawn) tell(["status"], "no_reason");
  if (status !== "withdrawn" && withdrawn) tell(["withdrawn"], "not_withdrawn", { status });
  if (id && wayFrom(withdrawn?.successor, WITHDRAWN).includes(id)) tell(["withdrawn", "successor"], "leads_back");
  if (status === "draft") tell(["status"], "draft");
}

const isPublished = ({ status = "published" }) => status === "published";

/** The brief of the article that this one copies, by its id or its address; empty where there is none. */
function firstOf({ copy_of: given }) {
  const { brief, link } = asRecord(given, "brief");
  return (record("briefs", brief) ? brief : link && briefsAt(link)[0]) ?? "";
}

/** A brief and all that it leads to, one after the other; ends where it would turn. */
function wayFrom(id, by) {
  const way = [];
  for (let here = id; here && !way.includes(here); here = record("briefs", here)?.[by]) way.push(here);
  return way;
}

let links;

/** The briefs of the article at an address. */
function briefsAt(link) {
  const briefs = every("briefs");
  if (!briefs) return [];
  links ??= Map.groupBy(Object.keys(briefs), (id) => sameArticle(briefs[id][1]));
  return links.get(sameArticle(link)) ?? [];
}
