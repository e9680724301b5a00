/*
  The simplest rules of `briefbook check`, in its own sentences (they come with the form's data).
  A problem: {path: ["claims", 0, "text"], level, message, help}.
*/

import { checkBriefs } from "./check-briefs.js";
import { checkIds } from "./check-ids.js";
import { checkOrigins } from "./check-origins.js";
import { readDate } from "./dates.js";
import { asRecord, fill, form, several, slug } from "./words.js";

const { schema, sentences, limits } = form;
const DEFS = { claims: "Claim", events: "Account", corrections: "Correction" };

const short = (text) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
const count = (text) => text.trim().split(/\s+/).filter(Boolean).length;

/** Everything wrong with a brief, as far as this page can tell; `id` where it stands on the site already. */
export function check(brief, today, id = "") {
  const found = [];
  const tell = (path, name, values = {}) => {
    const [level, message, help] = sentences[name];
    found.push({ path, level, message: fill(message, values), help: values.how ?? fill(help, values) });
  };
  checkRecord(schema, brief, [], tell);
  for (const part of Object.keys(DEFS)) checkRecords(part, brief[part] ?? [], tell);
  if (brief.copy_of) checkRecord(schema.$defs.CopyOf, asRecord(brief.copy_of, "brief"), ["copy_of"], tell);
  if (brief.withdrawn) checkRecord(schema.$defs.Withdrawal, brief.withdrawn, ["withdrawn"], tell);
  checkIds(brief, found);
  checkOrigins(brief, tell);
  checkDays(brief, today, tell);
  checkWords(brief, tell);
  checkBriefs(brief, id, tell);
  return found;
}

function checkRecords(part, records, tell) {
  const seen = new Set();
  records.forEach((one, at) => {
    const path = [part, at];
    checkRecord(schema.$defs[DEFS[part]], one, path, tell);
    if (one.id && seen.has(one.id)) tell([...path, "id"], "twice", { id: one.id, part });
    seen.add(one.id);
    checkQuote(one, path, tell);
    if (one.passage) checkRecord(schema.$defs.Passage, one.passage, [...path, "passage"], tell);
    if (one.rests_on) checkRecord(schema.$defs.Basis, asRecord(one.rests_on, "id"), [...path, "rests_on"], tell);
    const name = part === "claims" ? "says" : "by";
    if (one.unnamed && several(one[name]).length) tell([...path, "unnamed"], "named", { name });
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
    if (one.trim().length < (limitsOf(field).minLength ?? 1)) tell(path, "empty", { name });
    else if (isDate(field)) checkDate(name, one, path, tell);
    else if (isLink(name)) checkLink(name, one, path, tell);
    else checkText(limitsOf(field), name, one, path, tell);
  }
}

/** What holds for the text of a field: its own, or that of its first choice. */
const limitsOf = (field) =>
  field.anyOf?.find(({ type }) => type === "string") ?? (field.items && field.type === "array" ? field.items : field);

/** Whether what stands under a name is an address. */
export const isLink = (name) => name === "url" || name === "archive" || name === "link";

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
  const odd = form.odd_spelling.find(([pattern]) => new RegExp(pattern, "i").test(link));
  if (link.length > 2000) tell(path, "long", { name, count: link.length, most: 2000 });
  else if (!url) tell(path, "no_link", { input: short(link), why: "" });
  else if (!/^https?:$/.test(url.protocol)) tell(path, "link_scheme", { scheme: url.protocol });
  else if (odd) tell(path, "no_link", { input: short(link), why: `: ${odd[1]}`, how: odd[2] });
  else if (/^[a-z]+:\/\/[^/?#]*@/i.test(link)) tell(path, "link_credentials");
  else if (LOCAL.test(url.hostname) || INSIDE.test(url.hostname)) tell(path, "link_private", { host: url.hostname });
}

function checkQuote(one, path, tell) {
  if (!one.quote) return;
  const quote = asRecord(one.quote, "text");
  const words = count(quote.text ?? "");
  const at = [...path, "quote"];
  checkRecord(schema.$defs.Quotation, quote, at, tell);
  if (words > limits.quote_words) tell(at, "quote_long", { count: words, most: limits.quote_words });
  if (quote.translation && !quote.translated_by) tell([...at, "translation"], "quote_by_nobody");
  if (quote.unnamed && several(quote.speaker).length) tell([...at, "unnamed"], "named", { name: "speaker" });
}

function checkDays(brief, today, tell) {
  const read = brief.read && readDate(brief.read), published = brief.published && readDate(brief.published);
  checkOurDays(brief, today, tell);
  if (read?.exact && published?.first > read.last) tell(["read"], "read_early", { read: brief.read, published: brief.published });
  if (brief.published_because && !brief.published) tell(["published_because"], "reason_alone", { name: "published" });
  const last = published && !published.fault ? published.last : read?.last;
  (brief.events ?? []).forEach((one, at) => {
    const date = one.date && readDate(one.date);
    if (one.because && !one.date) tell(["events", at, "because"], "reason_alone", { name: "date" });
    if (date?.first && last && date.first > last && !one.planned) tell(["events", at, "date"], "event_late", { id: one.id, date: one.date });
  });
}

/** Days of our own work are known to the day, and have come, but that of the next look. */
function checkOurDays(brief, today, tell) {
  const look = (day, path, notExact, future) => {
    const date = day && readDate(day);
    if (!date || date.fault) return;
    if (!date.exact) tell(path, notExact, { day });
    else if (date.first > today && future) tell(path, future, { day });
    else if (date.first <= today && !future && !brief.withdrawn) tell(path, "review_due", { day });
  };
  look(brief.read, ["read"], "not_exact", "future");
  look(brief.withdrawn?.date, ["withdrawn", "date"], "not_exact", "future");
  (brief.corrections ?? []).forEach(({ date }, at) => look(date, ["corrections", at, "date"], "not_exact", "future"));
  look(brief.review, ["review"], "review_not_exact", "");
}

/** How long things are, and which are key. */
function checkWords(brief, tell) {
  const letters = [...(brief.headline ?? "").trim()].length, words = count(brief.standfirst ?? "");
  if (letters > limits.headline_characters) tell(["headline"], "headline_long", { count: letters, most: limits.headline_characters });
  if (words > limits.standfirst_words) tell(["standfirst"], "standfirst_long", { count: words, most: limits.standfirst_words });
  if (brief.title_translation && !brief.translated_by) tell(["title_translation"], "headline_by_nobody");
  const keys = (brief.claims ?? []).filter(({ key }) => key).length;
  if (brief.claims?.length && (keys < 3 || keys > 5) && (brief.status ?? "published") === "published") {
    tell(["claims"], "key_points", { marked: keys === 1 ? "1 claim is" : `${keys} claims are` });
  }
}
