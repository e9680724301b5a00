/* A text of YAML with other values: what doesn't differ stays byte for byte, comments too.

   A key or item that stands in our style is written anew in it; around comments, and where the
   style is another, only the innermost thing that differs is. */

import { isMap, isSeq } from "./vendor/yaml.min.js";
import { UnreadableError, parsed, unixText, valueOf, withEnds } from "./yaml-read.js";
import { full, same, says } from "./yaml-same.js";
import { Slot, Writer, isRecord } from "./yaml-style.js";

const inBlock = (node) => (isMap(node) || isSeq(node)) && !node.flow;

class Editor {
  constructor(text) {
    this.text = text;
    this.writer = new Writer();
    this.edits = [];
  }

  lineStart(at) {
    return this.text.lastIndexOf("\n", at - 1) + 1;
  }

  /* Behind the line feed of a line. */
  lineEnd(at) {
    const end = this.text.indexOf("\n", at);
    return end < 0 ? this.text.length : end + 1;
  }

  column(at) {
    return at - this.lineStart(at);
  }

  /* Where the last sign of a value stands; blocks of text end before empty lines. */
  end(node, key) {
    if (!node?.range) return key.range[1];
    if (!inBlock(node)) {
      return node.range[0] + this.text.slice(node.range[0], node.range[1]).trimEnd().length;
    }
    const last = node.items[node.items.length - 1];
    return isSeq(node) ? this.end(last, node) : this.end(last.value, last.key);
  }

  put(start, end, text) {
    this.edits.push({ start, end, text });
  }

  /* A part of the text with the edits that `work` makes in it. */
  part(start, end, work) {
    const outer = this.edits;
    this.edits = [];
    work();
    const inner = this.edits.sort((one, other) => one.start - other.start || one.end - other.end);
    this.edits = outer;
    let result = "";
    let at = start;
    for (const edit of inner) {
      result += this.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return result + this.text.slice(at, end);
  }

  mapping(node, value, slot, keys) {
    const old = valueOf(node, this.text);
    const now = full(value, slot);
    const before = full(old, slot);
    const pairs = new Map(node.items.map((pair) => [pair.key.value, pair]));
    const indent = this.column(node.items[0].key.range[0]);
    for (const [key, pair] of pairs) {
      if (same(now[key], before[key])) continue;
      if (now[key] === undefined) this.#remove(pair);
      else this.#pair(pair, old[key], value[key], slot, indent, keys);
    }
    const fresh = Object.keys(now).filter((key) => !pairs.has(key));
    this.#insert(fresh, node, value, slot, indent, keys);
  }

  #pair(pair, old, value, slot, indent, keys) {
    const { key, value: node } = pair;
    const name = key.value;
    const start = key.range[0];
    const end = this.end(node, key);
    const written = (one) => this.writer.pair(name, one, slot, indent, keys);
    const inner = [...keys, name];
    const front = " ".repeat(indent);
    if (written(old).join("\n") !== front + this.text.slice(start, end)) {
      if (isRecord(value) && isMap(node) && inBlock(node)) {
        return this.mapping(node, value, slot.under(name), inner);
      }
      if (Array.isArray(value) && isSeq(node) && inBlock(node) && value.length) {
        return this.#list(node, key, value, slot.under(name).item, inner);
      }
    }
    return this.#replace(start, end, node, written(value));
  }

  /* Other lines in the place of a value; a comment at the end of its first line stays there. */
  #replace(start, end, node, lines) {
    const [first, ...others] = lines;
    const block = node && ["BLOCK_FOLDED", "BLOCK_LITERAL"].includes(node.type);
    const tail = this.text.slice(end, this.lineEnd(end)).trimEnd();
    const head = block ? this.text.slice(node.range[0], end).match(/^[|>][^\s#]{0,2} +(#[^\n]*)/)?.[1] : "";
    const beside = head || (!block && others.length ? tail.trimStart() : "");
    const moved = beside && !head ? tail.length : 0;
    const shown = beside ? `${first.trimStart()}  ${beside.trimEnd()}` : first.trimStart();
    this.put(start, end + moved, [shown, ...others].join("\n"));
  }

  #remove(pair) {
    const start = pair.key.range[0];
    const front = this.text.slice(this.lineStart(start), start).trimEnd();
    if (front) {
      // On the line of a dash, which stays for the others.
      this.put(this.lineStart(start) + front.length, this.end(pair.value, pair.key), "");
      return;
    }
    let from = this.lineStart(start);
    const to = this.lineEnd(this.end(pair.value, pair.key));
    // The empty line that set it apart goes with it.
    if (this.text.slice(0, from).endsWith("\n\n")) from -= 1;
    this.put(from, to, "");
  }

  /* New keys, each behind the nearest that comes before it in the order of the schema. */
  #insert(fresh, node, value, slot, indent, keys) {
    const here = node.items.map((pair) => pair.key.value);
    const order = slot.ordered([...here, ...fresh]);
    const behind = new Map();
    for (const key of slot.ordered(fresh)) {
      const earlier = order.slice(0, order.indexOf(key)).reverse();
      const place = Math.max(here.indexOf(earlier.find((name) => here.includes(name))), 0);
      const lines = this.writer.pair(key, value[key], slot, indent, keys);
      const apart = this.writer.apart(key, keys) ? [""] : [];
      behind.set(place, [...(behind.get(place) ?? []), ...apart, ...lines]);
    }
    for (const [place, lines] of behind) {
      const pair = node.items[place];
      const at = this.lineEnd(this.end(pair.value, pair.key));
      const open = this.text[at - 1] === "\n" ? "" : "\n";
      this.put(at, at, `${open}${lines.join("\n")}\n`);
    }
  }

  /* A list by its items: each keeps its lines, with the comments above it, wherever it goes. */
  #list(node, key, value, slot, keys) {
    const begin = this.lineEnd(key.range[1]);
    const indent = this.column(this.#dash(node.items[0]));
    const chunks = this.#chunks(node, begin);
    const old = node.items.map((one) => full(valueOf(one, this.text), slot));
    const order = paired(old, value.map((one) => full(one, slot)));
    const spaced = this.writer.spaced(keys);
    const parts = value.map((one, at) => {
      const from = order[at];
      const lines = () => this.writer.item(one, slot, indent, [...keys, at]).join("\n");
      const above = at && spaced ? "\n" : "";
      if (from === undefined) return `${above}${lines()}\n`;
      const body = this.#item(node.items[from], chunks[from], old[from], one, slot, keys, lines);
      const { lead } = chunks[from];
      // Only what becomes the first, or was it, has other empty lines above.
      return (!at === !from ? lead : above + lead.replace(/^\n+/, "")) + body;
    });
    this.put(begin, chunks[chunks.length - 1].end, parts.join(""));
  }

  /* Where the dash of an item stands. */
  #dash(item) {
    return this.text.lastIndexOf("-", item.range[0] - 1);
  }

  #chunks(node, begin) {
    let from = begin;
    return node.items.map((item) => {
      const start = this.lineStart(this.#dash(item));
      const end = this.lineEnd(this.end(item, item));
      const chunk = { lead: this.text.slice(from, start), start, end };
      from = end;
      return chunk;
    });
  }

  #item(node, chunk, old, value, slot, keys, lines) {
    const body = () => this.text.slice(chunk.start, chunk.end);
    const closed = (text) => (text.endsWith("\n") ? text : `${text}\n`);
    if (same(old, full(value, slot))) return closed(body());
    const work = () => {
      if (isMap(node) && inBlock(node) && isRecord(value)) {
        this.mapping(node, value, slot, [...keys, 0]);
      } else {
        const dash = this.#dash(node);
        this.#replace(dash, this.end(node, node), node, lines().split("\n"));
      }
    };
    return closed(this.part(chunk.start, chunk.end, work));
  }
}

/* For each new item the old one that it is: by its id, or equal, or the likest, or else in the same place. */
function paired(old, now) {
  const free = new Set(old.keys());
  const take = (at) => {
    free.delete(at);
    return at;
  };
  const find = (test) => [...free].find((at) => test(old[at]));
  const order = now.map((one) => {
    const at = find((other) => (one?.id ? other?.id === one.id : same(other, one)));
    return at === undefined ? undefined : take(at);
  });
  return order.map((from, at) => {
    if (from !== undefined) return from;
    if (isRecord(now[at]) && !now[at].id) return take(likest(now[at], at, old, free));
    if (!free.has(at)) return undefined;
    return now[at]?.id && old.length !== now.length ? undefined : take(at);
  });
}

/* Of records without an id the one with most in common, if there is any; on a par that in the same place. */
function likest(one, at, old, free) {
  const common = (other) => Object.keys(one).filter((key) => same(one[key], old[other]?.[key])).length;
  const places = [at, ...free].filter((other) => free.has(other));
  const most = Math.max(0, ...places.map(common));
  return most ? places.find((other) => common(other) === most) : undefined;
}

/* Every key, item and text of a mapping or list in block style, in the order of the file. */
function* nodesOf(node) {
  if (!node?.range) return;
  if (!inBlock(node)) return yield node;
  for (const one of node.items) {
    if (isMap(node)) yield one.key;
    yield* nodesOf(isMap(node) ? one.value : one);
  }
}

/* A text whose comments stand no deeper than the key before them, where one of several lines that
   comes to stand above would take them for its own. */
function drawnOut(text, root) {
  const nodes = [...nodesOf(root)];
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    const last = nodes.findLast((node) => node.range[0] < at);
    if (!last || !/^ *#/.test(line) || last.range[1] > at) return line;
    const above = nodes.findLast((node) => node.range[0] < at && isKey(node, text));
    const first = text.lastIndexOf("\n", (above ?? last).range[0]) + 1;
    const deepest = (above ?? last).range[0] - first;
    return line.replace(/^ */, (spaces) => spaces.slice(0, deepest));
  }).join("\n");
}

const KEY_ENDS = /^ *:(\s|$)/;
const isKey = (node, text) => KEY_ENDS.test(text.slice(node.range[1], node.range[1] + 80));

function changed(text, root, value, slot) {
  const editor = new Editor(text);
  return editor.part(0, text.length, () => editor.mapping(root, value, slot, []));
}

function demandBlock(root, text) {
  if (!inBlock(root)) throw new UnreadableError("A brief in braces can't be edited here.", text, 0);
}

/* The values of a text that can be edited; fails for any other. */
export function readToEdit(text) {
  const plain = unixText(text), root = parsed(plain);
  demandBlock(root, plain);
  return valueOf(root, plain);
}

/* The text with these values in it. */
export function edit(text, value, schema) {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const plain = unixText(text);
  const slot = new Slot(schema);
  const root = parsed(plain);
  const now = full(value, slot);
  if (same(full(valueOf(root, plain), slot), now)) return text;
  demandBlock(root, plain);
  let result = changed(plain, root, value, slot);
  if (!says(result, now, slot)) {
    const other = drawnOut(plain, root);
    result = changed(other, parsed(other), value, slot);
  }
  if (!says(result, now, slot)) {
    throw new UnreadableError("This can't be put into the file without touching more of it.", plain, 0);
  }
  return mark + withEnds(text.slice(mark.length), result);
}
