/* Whether the article is a copy of another, and what follows of it. */

import { chooser } from "./chooser.js";
import { field, frame, idOf, put, state, within } from "./fields.js";
import { nameOf } from "./names.js";
import { drawn } from "./redraws.js";
import { asRecord, fill, form, make, several, words } from "./words.js";

const { CopyOf } = form.schema.$defs;
const WAYS = ["none", "briefed", "other"];

/** The way in which a brief says it: by our brief of the first article, or by its outlet and link. */
function wayOf(given, { brief, publisher, link }) {
  if (given == null) return "none";
  return !brief && (publisher || link) ? "other" : "briefed";
}

export function copyOf(brief) {
  const path = ["copy_of"], id = idOf(path);
  const own = asRecord(brief.copy_of, "brief"), begun = wayOf(brief.copy_of, own);
  const ways = WAYS.map((way) => make("input", { type: "radio", name: id, value: way, id: `${id}-${way}`, checked: way === begun }));
  const here = () => ways.find(({ checked }) => checked).value;

  // Each way keeps what it was told; only that of the way chosen is written.
  function write() {
    const other = Object.fromEntries(["publisher", "link"].filter((key) => own[key]).map((key) => [key, own[key]]));
    put(brief, "copy_of", { none: "", briefed: own.brief ?? {}, other }[here()]);
    show();
  }

  const inner = (name, called) => field(CopyOf, within(own, write), name, path, called);
  const firstId = `${id}-brief`;
  const first = make("div", { className: "form__field" }, make("label", { for: firstId }, words.copy_brief), chooser({
    id: firstId, sort: "briefs", many: false, label: words.copy_brief, brief: () => brief, values: several(own.brief),
    set([value]) {
      own.brief = value;
      write();
    },
  }));
  const boxes = { briefed: first, other: make("div", {}, inner("publisher", "copy_publisher"), inner("link", "copy_link")) };

  function show() {
    for (const [way, box] of Object.entries(boxes)) box.hidden = way !== here();
  }

  for (const way of ways) way.onchange = write;
  show();
  const lines = ways.map((input) => make("label", { className: "form__check", for: input.id }, input, words[`copy_${input.value}`]));
  return frame(path, words.copy_of, words.copy_of_hint,
    make("div", {}, lines, boxes.briefed, boxes.other, follows(brief)), { group: true });
}

/** What follows of it, in plain words. */
function follows(brief) {
  const line = make("p", { className: "form__follows", role: "status" });
  return drawn(line, () => {
    const copy = brief.copy_of && asRecord(brief.copy_of, "brief");
    line.hidden = !copy;
    if (!copy) return;
    const name = (id) => nameOf(id, state.brief);
    const of = copy.brief ? fill(words.copies_brief, { name: name(copy.brief) }) : copy.publisher ? fill(words.copies_outlet, { name: name(copy.publisher) }) : "";
    const now = `${of} ${words.copy_follows}`.trim();
    if (line.textContent !== now) line.textContent = now;
  });
}
