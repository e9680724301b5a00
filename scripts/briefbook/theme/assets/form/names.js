/* Ids and their names, fetched kind by kind when a field asks for them. */

import { fold, form, root, slug } from "./words.js";

/* What may stand where an id of a sort belongs: the files below data/form/. */
const KINDS = {
  who: ["actors", "publishers"], events: ["events"], chains: ["events", "publishers"],
  places: ["places"], points: ["points"], publishers: ["publishers"], topics: ["topics"],
  briefs: ["briefs"],
};
const files = {}, asked = {};
let heard = () => {};

/** Call this whenever names have come. */
export const onNames = (call) => (heard = call);

/** Fetch the names of a sort, once. */
export function fetchNames(sort) {
  const wanted = KINDS[sort].filter((kind) => !asked[kind]);
  for (const kind of wanted) asked[kind] = fetchFile(kind);
  return Promise.all(KINDS[sort].map((kind) => asked[kind]));
}

async function fetchFile(kind) {
  try {
    const answer = await fetch(new URL(`data/form/${kind}.json`, root));
    if (!answer.ok) throw new Error(answer.status);
    files[kind] = await answer.json();
    heard();
  } catch {
    delete asked[kind]; // a line that was down for a moment: the next field asks again
  }
}

/** The names of a sort by id; undefined while they are on their way. Events also of this brief. */
export function known(sort, brief) {
  const kinds = KINDS[sort];
  if (kinds.some((kind) => !files[kind])) return undefined;
  // There may be many thousands, and every change asks for each id.
  const events = kinds.includes("events") ? (brief.events ?? []).filter(({ id }) => id) : [];
  const key = events.map(({ id, title }) => `${id} ${title}`).join("\n");
  if (maps[sort]?.key === key) return maps[sort].found;
  const found = new Map();
  for (const kind of kinds) for (const id in files[kind]) found.set(id, nameIn(files[kind][id]));
  for (const { id, title } of events) found.set(id, title ?? id);
  maps[sort] = { key, found };
  return found;
}

const maps = {};

/* Of a file alone, not of what every object has: `constructor` is an id like any other. */
const own = (names, id) => (names && Object.hasOwn(names, id) ? names[id] : undefined);

const nameIn = (value) => (Array.isArray(value) ? value[0] : value);

/** A record of one file as it came: of an event [title, kind, spoke], of a brief [headline, url, path]. */
export const record = (kind, id) => own(files[kind], id);
export const every = (kind) => files[kind];

/* What the vocabulary lacks: by id its name, as it was typed, and the sort it was typed as. */
let fresh = new Map();

/** An id that was made here: whoever chooses again finds it by its name. */
export const callNew = (id, name, sort) => void fresh.set(id, { name, sort });
export const isTaken = (id) => fresh.has(id);
/** Those made here, to be kept with the draft, and those of a draft. */
export const freshNames = () => Object.fromEntries([...fresh].map(([id, { name, sort }]) => [id, [name, sort]]));
export const takeFresh = (names) => (fresh = new Map(Object.entries(names).map(([id, [name, sort]]) => [id, { name, sort }])));

/** Whether those of a draft are such. */
export const areFresh = (names) => names !== null && typeof names === "object" && Object.values(names).every((one) =>
  Array.isArray(one) && one.length === 2 && typeof one[0] === "string" && Object.hasOwn(KINDS, one[1]));

/** The name of an id of any sort, as far as names are there. */
export function nameOf(id, brief) {
  if (id === "own") return form.words.form.chain_own_name;
  const told = (brief.events ?? []).find((one) => one.id === id);
  if (told?.title) return told.title;
  for (const kind of ["actors", "publishers", "events", "places", "topics", "points", "briefs"]) {
    const value = own(files[kind], id);
    if (value) return nameIn(value);
  }
  return fresh.get(id)?.name || id;
}

/** Those that fit what is typed: names that begin so first, then words in them, then ids. */
export function matching(sort, brief, typed, most) {
  const names = known(sort, brief);
  if (!names) return [];
  const wanted = fold(typed.trim()), wantedId = slug(typed);
  const found = [];
  const made = [...fresh].filter(([id, one]) => !names.has(id) && KINDS[sort].some((kind) => KINDS[one.sort].includes(kind)));
  for (const [id, name] of [...names, ...made.map(([id, { name }]) => [id, name])]) {
    const plain = fold(name);
    const at = plain.indexOf(wanted);
    const rank = at === 0 ? 0 : at > 0 && /\W/.test(plain[at - 1]) ? 1 : at > 0 ? 2 : id.includes(wanted) || (wantedId && id.includes(wantedId)) ? 3 : -1;
    if (rank >= 0) found.push({ id, name, rank });
  }
  found.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  return found.slice(0, most);
}

/* The nearest known word: text/nearest.py, sign for sign, difflib's ratio included. */

export function nearest(word, ids) {
  if (!answers.has(ids)) answers.set(ids, new Map());
  const given = answers.get(ids);
  if (!given.has(word)) given.set(word, look(word, ids.keys()));
  return given.get(word);
}

const answers = new WeakMap();

function look(word, ids) {
  const shared = [];
  const pairs = (text) => new Set([...` ${text}`].map((sign, at) => sign + (` ${text} `[at + 1])));
  const wanted = pairs(word);
  for (const id of ids) {
    let n = 0;
    for (const pair of pairs(id)) if (wanted.has(pair)) n++;
    if (n) shared.push([n, Math.abs(id.length - word.length), id]);
  }
  shared.sort((a, b) => b[0] - a[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  let best = "", top = 0;
  for (const [, , id] of shared.slice(0, 12).sort((a, b) => (a[2] < b[2] ? -1 : 1))) {
    const ratio = (2 * alike(id, word)) / (id.length + word.length);
    // Of equal ones difflib takes the last in the order of letters.
    if (ratio >= 0.6 && ratio >= top) [best, top] = [id, ratio];
  }
  return best;
}

/** How many signs two words share, in runs: the longest one, then what lies left and right of it. */
function alike(a, b) {
  let size = 0, atA = 0, atB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let n = 0;
      while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n++;
      if (n > size) [size, atA, atB] = [n, i, j];
    }
  }
  if (!size) return 0;
  const left = alike(a.slice(0, atA), b.slice(0, atB));
  return size + left + alike(a.slice(atA + size), b.slice(atB + size));
}
