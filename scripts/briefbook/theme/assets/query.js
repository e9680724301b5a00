/* What is typed, in the words of the index: text/signs.py says why signs go in pairs, and
   text/spelling.py how words are spelt. */

import "./fold.js";

const SIGNS =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

function pairs(run) {
  const signs = [...run];
  return signs.slice(1).map((sign, at) => signs[at] + sign).join(" ") || run;
}

/* A name in signs, or words in quotation marks, as they stand; others each for itself, but for
   those that stand everywhere: `passed` over where there are others. */
export function query(typed, passed = "") {
  const marks = typed.normalize().replace(/[“”„‟«»＂「」『』]/g, '"');
  const text = marks.replace(new RegExp(`[${APOSTROPHES}]`, "g"), "'").trim();
  const cut = text.replace(SIGNS, (run) => ` ${pairs(run)} `).replace(/\s+/g, " ").trim();
  if (/^"[^"]+"$/.test(text)) return cut.replace(/" | "/g, '"');
  if (/../u.test(text) && !text.replace(SIGNS, "")) return `"${cut}"`;
  const words = spell(cut).replace(/["\p{Pd}\s]+/gu, " ").trim().split(" ");
  const small = new Set(passed.split(" "));
  return words.filter((word) => !small.has(word)).join(" ") || words.join(" ");
}
