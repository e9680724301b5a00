/* Ids that nobody knows, with the nearest one there is: `checks/rules/known_ids.py`. */

import { known, nearest, record } from "./names.js";
import { asRecord, fill, form, linkIds, several } from "./words.js";

const { unknown, references } = form;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/* What the ids of a sort are called there. */
const WHAT = {
  publishers: "publisher", topics: "topic", places: "place", who: "actor or publisher",
  events: "event", chains: "event or publisher", briefs: "brief",
};

/** Ids that nobody knows, with the nearest one there is. */
export function checkIds(brief, found) {
  // Of a draft, which is on no page, it is only advised.
  const level = brief.status === "draft" ? "advice" : "error";
  const look = (path, id, sort) => {
    const names = known(sort, brief);
    if (!names || names.has(id) || !ID.test(id)) return;
    const what = WHAT[sort], article = /^[aeiou]/.test(what) ? "an" : "a";
    const passedOn = sort === "who" && path.includes("chain");
    const near = nearest(id, names), where = passedOn ? unknown.passed_on : unknown.where[what];
    const help = `${where.charAt(0).toLowerCase()}${where.slice(1)}`;
    found.push({
      path, level, message: fill(unknown.message, { id, article, what }),
      help: near ? fill(unknown.or_add, { near: `Did you mean \`${near}\`?`, help }) : where, unknown: id, sort,
    });
  };
  const lookAll = (record, above, names) => {
    for (const name of names) for (const id of several(record[name])) if (typeof id === "string") look([...above, name], id, references[name]);
  };
  lookAll(brief, [], ["publisher", "topics", "not_copy_of"]);
  const copy = asRecord(brief.copy_of, "brief");
  if (copy.brief) look(["copy_of"], copy.brief, "briefs");
  lookAll(copy, ["copy_of"], ["publisher"]);
  lookAll(brief.withdrawn ?? {}, ["withdrawn"], ["successor"]);
  (brief.claims ?? []).forEach((one, at) => {
    lookAll(one, ["claims", at], ["says", "topics", "about"]);
    lookAll(one.quote ?? {}, ["claims", at, "quote"], ["speaker"]);
    for (const name of ["point", "against"]) {
      const id = one[name], names = known("points", brief);
      if (id?.includes("/") && names && !names.has(id)) lookPoint(id, ["claims", at, name], names, found, level);
    }
    linkIds(one.chain).forEach((id, n) => {
      if (id === "own" || id === "untraced") return;
      if (n) look(["claims", at, "chain"], id, "who");
      else if (!record("actors", id)) look(["claims", at, "chain"], id, "chains");
    });
  });
  (brief.events ?? []).forEach((one, at) => {
    lookAll(one, ["events", at], ["place", "by", "actors", "topics", "distinct_from"]);
    const basis = asRecord(one.rests_on, "id").id;
    if (basis && basis !== "own" && basis !== "untraced" && !record("actors", basis)) look(["events", at, "rests_on"], basis, "chains");
    lookAll(one.quote ?? {}, ["events", at, "quote"], ["speaker"]);
  });
}

function lookPoint(point, path, names, found, level) {
  const [question, answer, ...more] = point.split("/");
  if (more.length || !ID.test(question) || !ID.test(answer)) return;
  const asked = [...names.keys()].filter((id) => id.includes("/"));
  const there = asked.some((id) => id.startsWith(`${question}/`));
  const [what, id] = there ? ["answer", answer] : ["question", question];
  const ids = new Set(there ? asked.filter((one) => one.startsWith(`${question}/`)).map((one) => one.split("/")[1]) : asked.map((one) => one.split("/")[0]));
  const near = nearest(id, ids), where = unknown.where[what];
  const help = `${where.charAt(0).toLowerCase()}${where.slice(1)}`;
  const message = fill(unknown.message, { id, article: what === "answer" ? "an" : "a", what });
  found.push({ path, level, message, help: near ? fill(unknown.or_add, { near: `Did you mean \`${near}\`?`, help }) : where });
}

