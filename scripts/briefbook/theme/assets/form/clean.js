/* Text without what a brief may not hold: FORBIDDEN in text/characters.py, and tabs. */

const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const FORBIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;
const GAPS = /[ \n]+/g;

/** A text of several lines; what else breaks a line does so here, too. */
export const lines = (text) => text.replace(BREAKS, "\n").replaceAll("\t", " ").replace(FORBIDDEN, "").trim();

/** A text of one line: white space of any sort and length is one space. */
export const line = (text) => lines(text).replace(GAPS, " ");

/** Whatever a field holds, with all its texts clean. */
export function clean(value) {
  if (typeof value === "string") return lines(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]));
}
