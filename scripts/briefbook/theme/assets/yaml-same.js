/* Whether two values say the same, and a text what it is meant to: nothing is written unread. */

import { read } from "./yaml-read.js";
import { Slot, isRecord, isText, stripped, write as styled } from "./yaml-style.js";

/* A value with all its shorthand written out and nothing at its default, for comparing. */
export function full(value, slot) {
  if (isText(value)) {
    if (slot.list) return [full(value, slot.item)];
    return slot.short ? { [slot.short]: stripped(value) } : stripped(value);
  }
  if (Array.isArray(value)) return value.map((one) => full(one, slot.item));
  if (typeof value === "number") return String(value);
  if (!isRecord(value)) return value;
  if (slot.list) return [full(value, slot.item)];
  const told = {};
  for (const key of slot.ordered(Object.keys(value))) {
    const under = slot.under(key);
    const one = full(value[key], under);
    if (one === null || same(one, usual(under))) continue;
    told[key] = one;
  }
  return told;
}

export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function usual(slot) {
  return slot.default === undefined ? undefined : withoutNull(slot.default);
}

function withoutNull(value) {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutNull(one)]));
}

/* Whether a text reads back as these values, themselves in full. */
export function says(text, now, slot) {
  try {
    return same(full(read(text), slot), now);
  } catch {
    return false;
  }
}

/* A value without what holds nothing: null, and empty records in lists. */
function filled(value) {
  if (Array.isArray(value)) {
    return value.map(filled).filter((one) => one !== null && !(isRecord(one) && !Object.keys(one).length));
  }
  if (!isRecord(value)) return value ?? null;
  const told = Object.entries(value).map(([key, one]) => [key, filled(one), one]);
  // A list in which nothing is left goes, too; one that was empty says so.
  const kept = told.filter(([, one, before]) => one !== null && !(Array.isArray(one) && !one.length && before.length));
  return Object.fromEntries(kept.map(([key, one]) => [key, one]));
}

/* Signs with which a file is no brief, as text/characters.py has them, and tabs. */
const FORBIDDEN = /[\0-\t\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/u;

/* The whole text of a file; `first` are comments for its top. Fails where it wouldn't read back. */
export function write(value, schema, first = "") {
  const whole = filled(value), slot = new Slot(schema);
  const text = styled(whole, schema, first);
  const sign = FORBIDDEN.exec(text)?.[0];
  if (sign) throw new Error(`U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")} may not stand in a brief.`);
  if (Object.keys(whole).length && !says(text, full(whole, slot), slot)) {
    throw new Error("As YAML this would not read back as it stands here.");
  }
  return text;
}
