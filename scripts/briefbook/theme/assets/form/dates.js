/* EDTF as `model/dates.py` reads it: the days between which a date lies, or what is wrong with it. */

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const PART = "(?:\\d{4}|\\d{3}X|\\d\\dXX)(?:-\\d\\d(?:-(?:\\d\\d|XX))?|-XX(?:-XX)?)?[?~%]?";
const LEVEL_1 = new RegExp(`^(?:${PART}(?:/(?:${PART}|\\.\\.))?|\\.\\./${PART})$`);
const ONE_OF = new RegExp(`^\\[(?!\\.\\.\\])(?:${PART})?\\.\\.(?:${PART})?\\]$`);
const FORM = { fault: "no_date" }, IMPOSSIBLE = { fault: "impossible" };

const pad = (number) => String(number).padStart(2, "0");
const days = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const end = (year, month) => `${year}-${pad(month)}-${pad(days(Number(year), month))}`;

/** `{first, last, exact}` with days as text, open ends empty; or `{fault}`, the name of a sentence. */
export function readDate(value) {
  const text = String(value).trim();
  const plain = PLAIN.exec(text);
  if (plain) return readPlain(plain);
  if (text.length > 40 || !(LEVEL_1.test(text) || ONE_OF.test(text))) return FORM;
  if (text.includes("/") || text.startsWith("[")) return readInterval(text);
  const bare = text.replace(/[?~%]$/, "");
  return { ...readUnspecified(bare), exact: false };
}

function readPlain([, year, month, day]) {
  if (year === "0000") return IMPOSSIBLE;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (!day && month >= 21 && month <= 24) {
    const start = 3 * (month - 21) + 3;
    const last = month === "24" ? end(String(Number(year) + 1).padStart(4, "0"), 2) : end(year, start + 2);
    return { first: `${year}-${pad(start)}-01`, last };
  }
  if (month < 1 || month > 12) return IMPOSSIBLE;
  if (!day) return { first: `${year}-${month}-01`, last: end(year, Number(month)) };
  if (day < 1 || day > days(Number(year), Number(month))) return IMPOSSIBLE;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, exact: true };
}

function readInterval(text) {
  const inside = text.replace(/^\[|\]$/g, "");
  const ends = inside.split(text.includes("/") ? "/" : "..");
  const [one, other] = ends.map((part) => (part === "" || part === ".." ? {} : readDate(part)));
  const fault = one.fault ?? other.fault;
  if (fault) return { fault };
  if (one.first && other.last && one.first > other.last) return { fault: "reversed" };
  return { first: one.first ?? "", last: other.last ?? "", exact: ends[0] === ends[1] && one.exact };
}

function readUnspecified(bare) {
  const start = bare.split("-XX")[0];
  if (!start.includes("X")) return readDate(start);
  const first = start.slice(0, 4).replaceAll("X", "0"), last = start.slice(0, 4).replaceAll("X", "9");
  if (start.includes("-") || first === "0000") return FORM;
  return { first: `${first}-01-01`, last: `${last}-12-31` };
}
