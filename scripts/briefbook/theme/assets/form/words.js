/* Words, elements and ids: what every part of the form needs. */

import "../fold.js";

export const fold = self.fold;
export const root = new URL("../../", import.meta.url);

const given = await fetch(new URL("data/form/form.json", root));
/** Fields, words, sentences of the check: written by `site/form/definition.py`. */
export const form = await given.json();
export const words = form.words.form;

/** A sentence with its places in braces filled. */
export const fill = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

/** An element: its properties, its attributes (with a hyphen or a role), what stands in it. */
export function make(name, properties = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value == null || value === false) continue;
    if (key.includes("-") || key === "role" || key === "for") made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...inside.flat().filter((part) => part != null && part !== ""));
  return made;
}

/** A sentence with what stands between two backticks as code. */
export const told = (sentence) =>
  sentence.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));

export const button = (text, onclick, className = "") =>
  make("button", { type: "button", onclick, className }, text);

/* Letters that are no other letter with an accent. */
const ASCII = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };

/** What a text would be as an id: text/nearest.py has the same. */
export function slug(text) {
  const lower = text.toLowerCase().replace(/[ßæœøđðłþı]/g, (letter) => ASCII[letter]);
  const plain = lower.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

const small = new Set(form.small.split(" "));
// Without them an address would say the opposite of its claim.
for (const word of words.denials.split(" ")) small.delete(word);

/** The first words of a sentence that carry it, as an id. */
export function shortId(text, most = 4) {
  const parts = slug(text).split("-").filter(Boolean);
  const strong = parts.filter((part) => part.length > 1 && !small.has(part));
  return (strong.length ? strong : parts).slice(0, most).join("-").slice(0, 60);
}

/** An id that is none of those taken: with a number behind it if need be. */
export function free(id, taken) {
  if (!id || !taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}

/** What a field that takes one or several holds, as a list. */
export const several = (value) => (value == null ? [] : Array.isArray(value) ? value : [value]);

/** What a field holds in which a text stands for one key of a record, as that record; a new one. */
export const asRecord = (value, key) => (typeof value === "string" ? { [key]: value } : { ...value });

/** The ids of a chain, the origin first. */
export const linkIds = (chain) => several(chain).map((link) => asRecord(link, "id").id);
