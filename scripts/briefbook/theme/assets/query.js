/* What a reader types, in the words of the search; text/signs.py says what the index holds. */

const SIGNS =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

/* Chinese, Japanese and Korean in pairs: 国家安全部 becomes 国家 家安 安全 全部. */
function pairs(run) {
  const signs = [...run];
  return signs.length < 2 ? run : signs.slice(1).map((sign, at) => signs[at] + sign).join(" ");
}

/* Words in quotation marks, and signs without a space, are looked for as they stand together;
   other words each for itself, with hyphens opened: "state-run" finds "state run" too. */
export function query(typed) {
  const text = typed.normalize("NFC").replace(/[“”„‟«»＂「」『』]/g, '"').trim();
  const cut = text.replace(SIGNS, (run) => ` ${pairs(run)} `).replace(/\s+/g, " ").trim();
  if (/^"[^"]+"$/.test(text)) return cut.replace(/^" | "$/g, '"');
  const signs = text.match(SIGNS);
  if (signs && signs[0] === text && [...text].length > 1) return `"${cut}"`;
  return cut.replace(/["\p{Pd}]/gu, " ").replace(/\s+/g, " ").trim();
}
