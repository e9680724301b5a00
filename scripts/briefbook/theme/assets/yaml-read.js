/* YAML as briefs have it: text is text, `true` and `false` are the only words with a type. */

import { isMap, isScalar, isSeq, parseDocument } from "./vendor/yaml.min.js";
import { unspaced } from "./yaml-style.js";

const MAX_DEPTH = 20;
const TRUTH = { true: true, false: false };
const NOTHING = new Set(["", "~", "null"]);

/* What can't be read, with its place, from 1. */
export class UnreadableError extends Error {
  constructor(message, text, offset) {
    const before = text.slice(0, offset).split("\n");
    super(message);
    this.name = "UnreadableError";
    this.line = before.length;
    this.column = [...before[before.length - 1]].length + 1;
  }
}

/* The root of a text as nodes with their places; fails where it is no mapping. */
export function parsed(text) {
  let document;
  try {
    document = parseDocument(text, { schema: "failsafe", prettyErrors: false, logLevel: "error" });
  } catch (error) {
    throw new UnreadableError(String(error.message), text, 0); // too deep for its stack
  }
  const [error] = document.errors;
  if (error) throw new UnreadableError(error.message, text, error.pos[0]);
  if (!isMap(document.contents)) throw new UnreadableError("This is no brief.", text, 0);
  return document.contents;
}

export function valueOf(node, text, depth = 1) {
  if (node === null) return null;
  const fail = (message) => {
    throw new UnreadableError(message, text, node.range?.[0] ?? 0);
  };
  if (node.anchor || !(isScalar(node) || isMap(node) || isSeq(node))) {
    fail("YAML anchors and aliases aren't used here.");
  }
  if (node.tag) fail("YAML tags aren't used here.");
  if (isScalar(node)) return scalarOf(node);
  if (depth > MAX_DEPTH) fail("Lists and mappings lie too deep in each other here.");
  if (isSeq(node)) return node.items.map((one) => valueOf(one, text, depth + 1));
  const value = {};
  for (const pair of node.items) {
    const key = pair.key;
    if (!isScalar(key)) fail("A list or mapping can't be a key.");
    // Not by assignment: `__proto__` is a word like any other.
    const told = { value: valueOf(pair.value, text, depth + 1), enumerable: true };
    Object.defineProperty(value, key.value, { ...told, configurable: true, writable: true });
  }
  return value;
}

function scalarOf(node) {
  if (node.type !== "PLAIN") return node.value;
  const text = unspaced(node.value);
  if (NOTHING.has(text)) return null;
  return Object.hasOwn(TRUTH, text) ? TRUTH[text] : text;
}

/* Line feeds as Unix has them, and no mark of order before the first letter. */
export const unixText = (text) => text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");

/* A changed text with the line ends of the one before: lines above and below the change keep their
   own, for a file may have both sorts, and those in it get the sort that most lines have. */
export function withEnds(text, changed) {
  const old = text.split("\n"), now = changed.split("\n");
  const plain = old.map((line) => line.replace(/\r$/, ""));
  const most = Math.min(old.length, now.length);
  let above = 0, below = 0;
  while (above < most && plain[above] === now[above]) above++;
  while (below < most - above && plain.at(-1 - below) === now.at(-1 - below)) below++;
  const end = old.filter((line) => line.endsWith("\r")).length * 2 >= old.length ? "\r" : "";
  const last = now.length - 1;
  return now.map((line, at) => {
    if (at < above) return old[at];
    if (at > last - below) return old[at - last - 1 + old.length];
    return at < last ? line + end : line;
  }).join("\n");
}

/* The values of a text. */
export function read(text) {
  const plain = unixText(text);
  return valueOf(parsed(plain), plain);
}
