/* What stands behind a claim or an event: a quotation, or the place to look at without one. */

import { line as oneLine } from "./clean.js";
import { field, frame, idOf, put, within } from "./fields.js";
import { asRecord, button, fill, form, make, words } from "./words.js";

const { Quotation, Passage } = form.schema.$defs;
const EDGE_WORDS = 4, EDGE_LETTERS = 12; // of a passage, at either end

const plain = (text) => text.replace(/[‘’‛′`´]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ").trim();

/** Whether phrases stand in a passage, one behind the other. */
function standIn(phrases, passage) {
  let at = 0;
  const whole = plain(passage);
  for (const part of phrases.map(plain)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/** The parts of a phrase; `…` stands for words that were left out. */
const partsOf = (phrase) => phrase.split(/\s*(?:…|\.\.\.)\s*/);

/** The first and the last words of a text, where it is longer than both; of letters where it has no spaces. */
export function edges(text) {
  const parts = text.split(" "), letters = [...text];
  if (parts.length > 2 * EDGE_WORDS) return [parts.slice(0, EDGE_WORDS).join(" "), parts.slice(-EDGE_WORDS).join(" ")];
  if (parts.length > 1 || letters.length <= 2 * EDGE_LETTERS) return [text, ""];
  return [letters.slice(0, EDGE_LETTERS).join(""), letters.slice(-EDGE_LETTERS).join("")];
}

/** The passage of the article, pasted, and what is told of it: the phrase quoted, or where it begins and ends. */
export function evidence(one, above) {
  const id = `${idOf([...above, "quote"])}-passage`;
  const pasted = make("textarea", { id, rows: 3, "aria-describedby": `${id}-hint` });
  const quoted = quote(one, above, pasted), place = passage(one, above, pasted);
  const unselected = make("p", { className: "form__status", role: "status" });
  const taking = (label, take) => button(label, () => {
    const { selectionStart: from, selectionEnd: to } = pasted;
    unselected.textContent = from === to ? words.select_first : "";
    if (from !== to) take(pasted.value.slice(from, to));
  }, "form__plain");
  pasted.oninput = () => {
    quoted.look();
    place.look();
  };
  return make("div", { className: "form__field form__evidence" },
    make("label", { for: id }, words.passage), make("p", { className: "form__hint", id: `${id}-hint` }, words.passage_hint), pasted,
    make("div", { className: "form__buttons" }, taking(words.take, quoted.take), taking(words.lead_to, place.take)), unselected,
    quoted.box, place.box);
}

/** Say whether what is given stands in what is pasted; nothing where one of both is missing. */
function tell(status, before, phrases, pasted) {
  const where = !phrases[0] || !pasted.value.trim() ? "" : standIn(phrases, pasted.value) ? words.stands : words.stands_not;
  status.replaceChildren(before, " ", where);
  status.classList.toggle("is-error", where === words.stands_not);
}

function quote(one, above, pasted) {
  const path = [...above, "quote"];
  const own = asRecord(one.quote, "text");
  const phrase = make("textarea", { id: idOf([...path, "text"]), rows: 2, value: own.text ?? "" });
  const status = make("p", { className: "form__status", role: "status" });

  function write() {
    own.text = oneLine(phrase.value);
    const keys = Object.keys(own).filter((key) => own[key] !== "");
    put(one, "quote", !own.text && keys.length < 2 ? "" : keys.length < 2 ? own.text : own);
    look();
  }

  function look() {
    const n = (own.text ?? "").split(/\s+/).filter(Boolean).length;
    tell(status, n ? fill(words.of_words, { n, most: form.limits.quote_words }) : "", own.text ? partsOf(own.text) : [], pasted);
  }

  const take = (text) => {
    phrase.value = text;
    write();
  };
  phrase.oninput = write;
  // The parts of a quotation are written into one record, which may be a mere text in the file.
  const inner = (name, called) => field(Quotation, within(own, write), name, path, called);
  look();
  const more = make("details", { className: "form__more", open: Object.keys(own).some((key) => key !== "text") },
    make("summary", {}, words.more_quote),
    make("div", {}, inner("speaker"), inner("unnamed", "quote_unnamed"), inner("language", "quote_language"),
      inner("translation"), inner("translated_by"), inner("unmarked")));
  const box = frame(path, words.quote, "", make("div", { className: "form__quote" },
    make("label", { for: phrase.id }, words.phrase), phrase, status, more), { group: true });
  return { box, look, take };
}

function passage(one, above, pasted) {
  const path = [...above, "passage"];
  const own = { ...one.passage };
  const status = make("p", { className: "form__status", role: "status" });
  const fields = make("div", {});

  function write() {
    put(one, "passage", Object.keys(own).length ? { ...own } : "");
    look();
  }

  const look = () => tell(status, "", [own.start ?? own.end, own.end].filter(Boolean), pasted);

  function draw() {
    const inner = (name, called) => field(Passage, within(own, write), name, path, called);
    fields.replaceChildren(inner("start", "passage_start"), inner("end", "passage_end"));
  }

  const take = (text) => {
    const [start, end] = edges(oneLine(text));
    Object.assign(own, { start, end });
    if (!end) delete own.end;
    draw();
    box.open = true;
    write();
  };
  draw();
  look();
  const box = make("details", { className: "form__more", open: Boolean(one.passage) }, make("summary", {}, words.more_passage),
    make("div", {}, frame(path, words.place_passage, words.place_passage_hint, make("div", {}, fields, status), { group: true })));
  return { box, look, take };
}
