/*
  The simplest rules of `briefbook check`, in its own sentences (they come with the form's data).
  A problem: {path: ["claims", 0, "text"], level, message, help}.
*/

import { every, known, nearest, record } from "./names.js";
import { readDate } from "./dates.js";
import { fill, form, several, slug } from "./words.js";

const { schema, sentences, unknown, limits, references } = form;
const DEFS = { claims: "Claim", events: "Account" };

/* What the ids of a sort are called there, as `checks/rules/known_ids.py` does. */
const WHAT = {
  publishers: "publisher", topics: "topic", places: "place", who: "actor or publisher",
  events: "event", chains: "event or publisher", briefs: "brief",
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const short = (text) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
const count = (text) => text.trim().split(/\s+/).filter(Boolean).length;

/** Everything wrong with a brief, as far as this page can tell. */
export function check(brief, today) {
  const found = [];
  const tell = (path, name, values = {}) => {
    const [level, message, help] = sentences[name];
    found.push({ path, level, message: fill(message, values), help: fill(help, values) });
  };
  checkRecord(schema, brief, [], tell);
  for (const part of ["claims", "events"]) checkRecords(part, brief[part] ?? [], tell);
  checkIds(brief, found);
  checkDays(brief, today, tell);
  checkWords(brief, tell);
  return found;
}

function checkRecords(part, records, tell) {
  const seen = new Set();
  records.forEach((one, at) => {
    checkRecord(schema.$defs[DEFS[part]], one, [part, at], tell);
    if (one.id && seen.has(one.id)) tell([part, at, "id"], "twice", { id: one.id, part });
    seen.add(one.id);
    checkQuote(one, [part, at], tell);
    const name = part === "claims" ? "says" : "by";
    if (one.unnamed && several(one[name]).length) tell([part, at, "unnamed"], "named", { name });
    if (part === "claims") checkChain(one, [part, at], tell);
  });
}

/** What the schema asks of each field of a record. */
function checkRecord(definition, record, above, tell) {
  for (const name of definition.required ?? []) {
    if (record[name] !== undefined && String(record[name]).length) continue;
    const what = definition.properties[name].description.split("\n")[0].replace(/\.+$/, "");
    tell([...above, name], "missing", { name, what: what.charAt(0).toLowerCase() + what.slice(1) });
  }
  for (const [name, value] of Object.entries(record)) {
    const field = Object.hasOwn(definition.properties, name) && definition.properties[name];
    if (field) checkValue(field, name, value, [...above, name], tell);
  }
}

function checkValue(field, name, value, path, tell) {
  for (const one of several(value)) {
    if (typeof one !== "string") continue;
    if (!one.trim()) tell(path, "empty", { name });
    else if (isDate(field)) checkDate(name, one, path, tell);
    else if (name === "url" || name === "archive") checkLink(name, one, path, tell);
    else checkText(limitsOf(field), name, one, path, tell);
  }
}

/** What holds for the text of a field: its own, or that of its first choice. */
const limitsOf = (field) =>
  field.anyOf?.find(({ type }) => type === "string") ?? (field.items && field.type === "array" ? field.items : field);

const isDate = (field) => field.anyOf?.some(({ type }) => type === "integer");

function checkText({ maxLength, pattern }, name, text, path, tell) {
  if (pattern && !new RegExp(pattern).test(text)) {
    const kind = name === "language" ? "bad_language" : pattern.includes("/") ? "bad_point" : "bad_id";
    tell(path, kind, { input: short(text), such: slug(text).slice(0, 60).replace(/-+$/, "") || "port-authority" });
  } else if (maxLength && [...text.trim()].length > maxLength) {
    tell(path, "long", { name, count: [...text.trim()].length, most: maxLength });
  }
}

function checkDate(name, text, path, tell) {
  const { fault } = readDate(text);
  if (fault) tell(path, fault, { name, shown: `\`${short(text)}\``, input: short(text) });
}

const LOCAL = /(^localhost|^[^.]+|\.(localhost|local|internal|lan|home|localdomain|corp|arpa|intranet|private|onion|alt|test|invalid))\.?$/;
const INSIDE = /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\.|^\[/;

function checkLink(name, text, path, tell) {
  const link = text.trim(), url = URL.canParse(link) ? new URL(link) : null;
  if (link.length > 2000) tell(path, "long", { name, count: link.length, most: 2000 });
  else if (!url) tell(path, "no_link", { input: short(link), why: "" });
  else if (!/^https?:$/.test(url.protocol)) tell(path, "link_scheme", { scheme: url.protocol });
  else if (/\s/.test(link)) tell(path, "no_link", { input: short(link), why: ": a space stands in it" });
  else if (url.username || url.password) tell(path, "link_credentials");
  else if (LOCAL.test(url.hostname) || INSIDE.test(url.hostname)) tell(path, "link_private", { host: url.hostname });
}

function checkQuote(one, path, tell) {
  const quote = typeof one.quote === "string" ? { text: one.quote } : one.quote;
  if (!quote) return;
  const words = count(quote.text ?? "");
  const at = [...path, "quote"];
  checkRecord(schema.$defs.Quotation, quote, at, tell);
  if (words > limits.quote_words) tell(at, "quote_long", { count: words, most: limits.quote_words });
  if (quote.translation && !quote.translated_by) tell([...at, "translation"], "quote_by_nobody");
  if (quote.unnamed && several(quote.speaker).length) tell([...at, "unnamed"], "named", { name: "speaker" });
}

/** Where a chain begins with what can't be an origin. */
function checkChain(claim, path, tell) {
  const id = linkIds(claim.chain)[0], at = [...path, "chain"];
  if (!id || id === "own" || id === "untraced") return;
  const own = (current.events ?? []).find((one) => one.id === id);
  const [, kind, spoke] = own ? ["", own.kind, own.by || own.unnamed] : (record("events", id) ?? []);
  if (kind && !form.origins.includes(kind)) tell(at, "no_origin", { id, kind });
  else if (kind && !spoke) tell(at, "nobody_spoke", { id });
  else if (id === current.publisher) tell(at, "the_outlet", { id });
  else if (!own && record("actors", id)) tell(at, "an_actor", { id });
}

let current = {};

/** The ids of a chain, the origin first. */
export const linkIds = (chain) => several(chain).map((link) => (typeof link === "string" ? link : link.id));

/** Ids that nobody knows, with the nearest one there is. */
function checkIds(brief, found) {
  const look = (path, id, sort) => {
    const names = known(sort, brief);
    if (!names || names.has(id) || !ID.test(id)) return;
    const what = WHAT[sort], article = /^[aeiou]/.test(what) ? "an" : "a";
    const near = nearest(id, names), where = unknown.where[what];
    const help = `${where.charAt(0).toLowerCase()}${where.slice(1)}`;
    found.push({
      path, level: "error", message: fill(unknown.message, { id, article, what }),
      help: near ? fill(unknown.or_add, { near: `Did you mean \`${near}\`?`, help }) : where, unknown: id, sort,
    });
  };
  const lookAll = (record, above, names) => {
    for (const name of names) for (const id of several(record[name])) if (typeof id === "string") look([...above, name], id, references[name]);
  };
  lookAll(brief, [], ["publisher", "topics"]);
  (brief.claims ?? []).forEach((one, at) => {
    lookAll(one, ["claims", at], ["says", "topics", "about"]);
    lookAll(one.quote ?? {}, ["claims", at, "quote"], ["speaker"]);
    for (const name of ["point", "against"]) {
      const id = one[name], names = known("points", brief);
      if (id?.includes("/") && names && !names.has(id)) lookPoint(id, ["claims", at, name], names, found);
    }
    linkIds(one.chain).forEach((id, n) => {
      if (id === "own" || id === "untraced") return;
      if (n) look(["claims", at, "chain"], id, "who");
      else if (!record("actors", id)) look(["claims", at, "chain"], id, "chains");
    });
  });
  (brief.events ?? []).forEach((one, at) => {
    lookAll(one, ["events", at], ["place", "by", "actors", "topics"]);
    lookAll(one.quote ?? {}, ["events", at, "quote"], ["speaker"]);
  });
}

function lookPoint(point, path, names, found) {
  const [question, answer, ...more] = point.split("/");
  if (more.length || !ID.test(question) || !ID.test(answer)) return;
  const asked = [...names.keys()].filter((id) => id.includes("/"));
  const there = asked.some((id) => id.startsWith(`${question}/`));
  const [what, id] = there ? ["answer", answer] : ["question", question];
  const ids = new Set(there ? asked.filter((one) => one.startsWith(`${question}/`)).map((one) => one.split("/")[1]) : asked.map((one) => one.split("/")[0]));
  const near = nearest(id, ids), where = unknown.where[what];
  const help = `${where.charAt(0).toLowerCase()}${where.slice(1)}`;
  const message = fill(unknown.message, { id, article: what === "answer" ? "an" : "a", what });
  found.push({ path, level: "error", message, help: near ? fill(unknown.or_add, { near: `Did you mean \`${near}\`?`, help }) : where });
}

function checkDays(brief, today, tell) {
  const read = brief.read && readDate(brief.read), published = brief.published && readDate(brief.published);
  if (read && !read.fault) {
    if (!read.exact) tell(["read"], "not_exact", { day: brief.read });
    else if (read.first > today) tell(["read"], "future", { day: brief.read });
    else if (published?.first > read.last) tell(["read"], "read_early", { read: brief.read, published: brief.published });
  }
  if (brief.published_because && !brief.published) tell(["published_because"], "reason_alone", { name: "published" });
  const last = published && !published.fault ? published.last : read?.last;
  (brief.events ?? []).forEach((one, at) => {
    const date = one.date && readDate(one.date);
    if (one.because && !one.date) tell(["events", at, "because"], "reason_alone", { name: "date" });
    if (date?.first && last && date.first > last && !one.planned) tell(["events", at, "date"], "event_late", { id: one.id, date: one.date });
  });
}

/** How long things are, and which are key; and whether the article is here already. */
function checkWords(brief, tell) {
  const letters = [...(brief.headline ?? "").trim()].length, words = count(brief.standfirst ?? "");
  if (letters > limits.headline_characters) tell(["headline"], "headline_long", { count: letters, most: limits.headline_characters });
  if (words > limits.standfirst_words) tell(["standfirst"], "standfirst_long", { count: words, most: limits.standfirst_words });
  if (brief.title_translation && !brief.translated_by) tell(["title_translation"], "headline_by_nobody");
  const keys = (brief.claims ?? []).filter(({ key }) => key).length;
  if (brief.claims?.length && (keys < 3 || keys > 5) && (brief.status ?? "published") === "published") {
    tell(["claims"], "key_points", { marked: keys === 1 ? "1 claim is" : `${keys} claims are` });
  }
  const same = brief.url && briefOf(plainLink(brief.url));
  if (same) tell(["url"], "same_article", { path: same });
}

let links;

/** The file of another brief of the same article. */
function briefOf(link) {
  const briefs = every("briefs");
  if (!briefs) return "";
  links ??= Map.groupBy(Object.entries(briefs), ([, [, url]]) => plainLink(url));
  return links.get(link)?.find(([id]) => id !== editing)?.[1][2];
}

let editing = "";

/** Which brief is being looked at, and its id where it stands on the site already. */
export function about(brief, id) {
  current = brief;
  editing = id;
}

const plainLink = (link) =>
  link.trim().toLowerCase().replace(/^https?:\/\/(www\.|m\.)?/, "").replace(/#.*/, "").replace(/\/$/, "");
