/* Values as YAML in our order and style: the same bytes as scripts/briefbook/formatting writes.
   What stands where is asked of the JSON Schema. */

const WIDTH = 100;
const WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", "<<"]);
/* What looks like a space, or like nothing at all: SPACES in text/characters.py. */
const SPACES = "\u00a0\u00ad\u1680\u180e\u202f\u205f\u2060\u3000" +
  "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d";
const FIRST = new Set("-?:,[]{}#&*!|>'\"%@`= " + SPACES);
const LAST = new Set(" :" + SPACES);
const IN_BRACKETS = /[,[\]{}:]/;
const LINK = /\[[^[\]]*\]\(/g;
const SET_APART = new Set(["claims", "events", "open"]);
const SPACED = new Set(["claims", "events"]);
const ALWAYS_LINES = new Set(["open"]);
const IN_BRACES = new Set(["name", "passage", "copy_of"]);

const length = (text) => [...text].length;

export const isText = (value) => typeof value === "string";
export const isRecord = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value);
/* By hand: a pattern for the end would look at each gap inside as often as it is long. */
export function stripped(text) {
  const isGap = (sign) => sign === " " || sign === "\n";
  let start = 0, end = text.length;
  while (start < end && isGap(text[start])) start++;
  while (end > start && isGap(text[end - 1])) end--;
  return text.slice(start, end);
}
export const unspaced = (text) => {
  const odd = new Set(SPACES);
  const signs = [...text];
  let start = 0, end = signs.length;
  while (start < end && odd.has(signs[start])) start++;
  while (end > start && odd.has(signs[end - 1])) end--;
  return signs.slice(start, end).join("");
};

function misread(text) {
  const signs = [...text];
  return (
    WORDS.has(text.toLowerCase()) ||
    !signs.length ||
    FIRST.has(signs[0]) ||
    LAST.has(signs[signs.length - 1]) ||
    text.includes(": ") ||
    text.includes(" #")
  );
}

/* A text of one line, quoted where it must be. */
export function scalar(text, brackets = false) {
  if (!misread(text) && !(brackets && IN_BRACKETS.test(text))) return text;
  if (text.includes('"') || text.includes("\\")) return `'${text.replaceAll("'", "''")}'`;
  return `"${text}"`;
}

/* What stands between single spaces; a link of Markdown is one word with its address. */
function wordsOf(line) {
  const words = [];
  let joined = false;
  for (const part of line.replace(LINK, (link) => link.replaceAll(" ", "\0")).split(" ")) {
    if (words.length && (joined || !part)) words[words.length - 1] += ` ${part}`;
    else words.push(part);
    joined = !part;
  }
  return words.map((word) => word.replaceAll("\0", " "));
}

function filled(line, width) {
  const lines = [];
  let current = "";
  for (const word of wordsOf(line)) {
    if (current && length(current) + 1 + length(word) > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}

/* In a folded block so many empty lines as there are line feeds stand between two texts. */
function folded(lines, width) {
  return lines.flatMap((line, at) => [
    ...(at && line ? [""] : []),
    ...(line ? filled(line, width) : at ? [""] : []),
  ]);
}

/* The sign that begins a block of text, and its lines. */
function block(text, indent) {
  const front = " ".repeat(indent);
  const width = WIDTH - indent;
  const lines = text.split("\n");
  const wide = lines.some((line) => length(line) > width);
  const ends = lines.some((line) => line.startsWith(" ") || line.endsWith(" "));
  const literal = lines.length > 1 && (!wide || ends);
  const written = literal ? lines : folded(lines, width);
  return [literal ? "|-" : ">-", written.map((line) => line && front + line)];
}

/* What may stand at a place, after the JSON Schema; formatting/slot.py is its twin. */
export class Slot {
  constructor(root, node = root) {
    this.root = root;
    this.options = this.#choices(node);
    this.default = node.default;
  }

  #choices(node) {
    if (node.$ref?.startsWith("#/$defs/")) return this.#choices(this.root.$defs[node.$ref.slice(8)]);
    return node.anyOf ? node.anyOf.flatMap((choice) => this.#choices(choice)) : [node];
  }

  get fields() {
    if (!this.known) {
      const properties = this.options.find((one) => one.properties)?.properties ?? {};
      const shapes = Object.entries(properties).map(([name, node]) => [name, new Slot(this.root, node)]);
      this.known = new Map(shapes);
    }
    return this.known;
  }

  get item() {
    return new Slot(this.root, this.options.find((one) => one.items)?.items ?? {});
  }

  get list() {
    return this.options.some((one) => one.type === "array");
  }

  get bare() {
    return this.options.some((one) => one.type === "string");
  }

  /* The key that a text stands for, where it may stand in the place of a record. */
  get short() {
    return this.bare ? this.fields.keys().next().value : undefined;
  }

  under(key) {
    const other = this.options.find((one) => isRecord(one.additionalProperties));
    return this.fields.get(key) ?? new Slot(this.root, other?.additionalProperties ?? {});
  }

  ordered(keys) {
    const known = [...this.fields.keys()];
    const place = (key) => (known.includes(key) ? known.indexOf(key) : known.length);
    return [...keys].sort((one, other) => place(one) - place(other));
  }
}

/* A list or record as the text that may stand for it. */
function short(value, slot) {
  if (Array.isArray(value)) {
    const items = value.map((one) => short(one, slot.item));
    return items.length === 1 && isText(items[0]) && slot.bare ? items[0] : items;
  }
  if (!isRecord(value)) return value;
  const keys = slot.ordered(Object.keys(value));
  if (keys.length === 1 && keys[0] === slot.short) return value[keys[0]];
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

const shortText = (value) => (isText(value) ? scalar(stripped(value), true) : String(value));
const fits = (value) =>
  typeof value === "boolean" || (isText(value) && !stripped(value).includes("\n"));

function inBrackets(value) {
  if (!Object.values(value).every(fits)) return null;
  if (Array.isArray(value)) return `[${value.map(shortText).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${scalar(key, true)}: ${shortText(one)}`);
  return `{${pairs.join(", ")}}`;
}

export class Writer {
  /* Whether the file holds entries of the vocabulary. */
  constructor(entries = false) {
    this.entries = entries;
  }

  mapping(value, slot, indent, keys) {
    const filled = Object.keys(value).filter((key) => (value[key] ?? null) !== null);
    return slot.ordered(filled).flatMap((key, at) => [
      ...(at && this.apart(key, keys) ? [""] : []),
      ...this.pair(key, value[key], slot, indent, keys),
    ]);
  }

  /* Whether an empty line stands above a key. */
  apart(key, keys) {
    return !keys.length && (this.entries || SET_APART.has(key));
  }

  /* Whether empty lines stand between the items of a list. */
  spaced(keys) {
    return !this.entries && keys.length === 1 && SPACED.has(keys[0]);
  }

  pair(key, value, slot, indent, keys) {
    const head = `${" ".repeat(indent)}${scalar(key)}:`;
    return this.entry(head, value, slot.under(key), indent, [...keys, key]);
  }

  entry(head, full, slot, indent, keys) {
    const value = short(full ?? "", slot);
    if (isText(value)) return this.#text(head, stripped(value), indent);
    if (typeof value === "boolean") return [`${head} ${value}`];
    const line = this.#onOneLine(head, value, keys);
    if (line) return [line];
    const inner = Array.isArray(value)
      ? value.flatMap((one, at) => [
          ...(at && this.spaced(keys) ? [""] : []),
          ...this.item(one, slot.item, indent + 2, [...keys, at]),
        ])
      : this.mapping(value, slot, indent + 2, keys);
    return [head, ...inner];
  }

  item(value, slot, indent, keys) {
    const front = " ".repeat(indent);
    if (!isRecord(value)) return this.entry(`${front}-`, value, slot, indent, keys);
    const [first, ...others] = this.mapping(value, slot, indent + 2, keys);
    return [`${front}- ${first.trimStart()}`, ...others];
  }

  #text(head, text, indent) {
    const line = `${head} ${scalar(text)}`;
    if (!text.includes("\n") && (length(line) <= WIDTH || !text.includes(" "))) return [line];
    const [sign, lines] = block(text, indent + 2);
    return [`${head} ${sign}`, ...lines];
  }

  #onOneLine(head, value, keys) {
    const inside = inBrackets(value);
    const empty = !Object.keys(value).length;
    if (inside === null || (!empty && this.#inLines(value, keys))) return null;
    const line = `${head} ${inside}`;
    return length(line) <= WIDTH || empty ? line : null;
  }

  #inLines(value, keys) {
    if (keys.length === 1 && (this.entries || ALWAYS_LINES.has(keys[0]))) return true;
    return isRecord(value) && !IN_BRACES.has(keys[keys.length - 1]);
  }
}

/* The whole text of a file; `first` are comments for its top. */
export function write(value, schema, first = "") {
  const slot = new Slot(schema);
  const lines = new Writer(!slot.fields.size).mapping(value, slot, 0, []);
  return (first && `${first.trimEnd()}\n`) + lines.map((line) => `${line}\n`).join("");
}
