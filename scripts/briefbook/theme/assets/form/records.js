/* Claims and events: one folded box each, with a quotation and, for claims, a chain told as a sentence. */

import { linkIds } from "./check.js";
import { chooser } from "./chooser.js";
import { line as oneLine } from "./clean.js";
import { dated, field, forget, frame, idOf, put, state } from "./fields.js";
import { nameOf, record as known } from "./names.js";
import { lead } from "./preview.js";
import { button, fill, form, free, make, several, shortId, words } from "./words.js";

const { Claim, Account, Quotation } = form.schema.$defs;
/* Records whose id follows their words until somebody writes it. */
const named = new WeakSet();
const summaries = new Set();

/** The summaries of all boxes, as the records are now. */
export function drawSummaries() {
  for (const draw of summaries) draw();
}

/** A list of records: its boxes, and the button for one more. */
export function records(part) {
  const list = make("div", { className: "form__records" });
  const more = button(words[`add_${part}`], () => {
    const one = part === "claims" ? { chain: "untraced" } : {};
    state.brief[part] = [...(state.brief[part] ?? []), one];
    redraw(one);
    state.change();
  });

  /** All boxes anew; the one of `opened` is unfolded and gets the focus. */
  function redraw(opened) {
    const open = new Set([...list.children].filter((box) => box.open).map((box) => box.record));
    const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
    forget(`${part}.`);
    for (const draw of summaries) if (draw.part === part) summaries.delete(draw);
    list.replaceChildren(...(state.brief[part] ?? []).map((one, at) => box(part, one, at, { redraw, move, remove })));
    for (const box of list.children) box.open = box.record === opened || open.has(box.record);
    const first = [...list.children].find((box) => box.record === opened);
    const inputs = [...(first?.querySelectorAll("textarea, input:not([type=checkbox])") ?? [])];
    const there = focused ? document.getElementById(focused) : null;
    (there?.checkVisibility() ? there : inputs.find((input) => input.checkVisibility()))?.focus();
  }

  function move(one, step) {
    const all = state.brief[part], at = all.indexOf(one);
    if (!all[at + step]) return;
    [all[at], all[at + step]] = [all[at + step], all[at]];
    redraw(one);
    state.change();
  }

  function remove(one) {
    const all = state.brief[part].filter((other) => other !== one);
    if (all.length) state.brief[part] = all;
    else delete state.brief[part];
    redraw();
    more.focus();
    state.change();
  }

  if (part === "events") {
    // An event that a claim names for the first time gets a box, to be told there.
    state.addEvent = (id) => {
      if ((state.brief.events ?? []).some((one) => one.id === id)) return;
      state.brief.events = [...(state.brief.events ?? []), { id }];
      redraw();
      state.change();
    };
  }
  redraw();
  return frame([part], "", "", make("div", { id: idOf([part]) }, list, more), { bare: true });
}

function box(part, one, at, { redraw, move, remove }) {
  const above = [part, at];
  const title = make("summary", {});
  const draw = () => title.replaceChildren(...titleOf(part, one, at));
  draw.part = part;
  summaries.add(draw);
  const made = make("details", { className: "form__record" }, title,
    make("div", {}, part === "claims" ? claim(one, above) : event(one, above, redraw),
      make("div", { className: "form__buttons" },
        button(words.up, () => move(one, -1)), button(words.down, () => move(one, 1)),
        button(words[`remove_${part}`], () => remove(one)))));
  made.record = one;
  draw();
  return made;
}

function titleOf(part, one, at) {
  const number = make("small", {}, `${at + 1}. `);
  if (part === "events") return [number, one.title || words.new_event];
  const before = one.text ? lead(state.brief, one) : "";
  return [number, one.key ? make("small", { className: "form__key" }, words.is_key, " ") : "",
    before ? make("strong", {}, before, " ") : "", one.text || words.new_claim];
}

/** Let the id of a record follow its words, unless it has one already. */
function follow(one, part, name, box, above) {
  if (!one.id) named.add(one);
  const input = () => document.getElementById(idOf([...above, "id"]));
  box.addEventListener("input", ({ target }) => {
    if (target.id === idOf([...above, "id"])) named.delete(one);
    if (target.id !== idOf([...above, name]) || !named.has(one)) return;
    const taken = new Set((state.brief[part] ?? []).filter((other) => other !== one).map(({ id }) => id));
    const id = free(shortId(one[name] ?? ""), taken);
    if (input()) input().value = id;
    put(one, "id", id);
  });
  return box;
}

function claim(one, above) {
  const part = (name, called) => field(Claim, one, name, above, called);
  const more = make("details", { className: "form__more" }, make("summary", {}, words.more_claim),
    make("div", {}, part("id", "claim_id"), part("part"), part("against")));
  return follow(one, "claims", "text", make("div", {},
    part("text", "claim_text"), part("key"), part("says"), part("unnamed", "claim_unnamed"), part("stance"),
    quote(one, above), chain(one, above), part("about"), part("point"), more), above);
}

function event(one, above, redraw) {
  const part = (name, called) => field(Account, one, name, above, called);
  const pick = chooser({
    id: idOf([...above, "id"]), sort: "events", many: false, label: words.event_id, brief: () => state.brief,
    values: several(one.id),
    set([id]) {
      named.delete(one);
      const [title, kind] = known("events", id) ?? [];
      if (title && !one.title) Object.assign(one, { title, kind });
      put(one, "id", id);
      if (title) redraw(one);
    },
  });
  const box = frame([...above, "id"], words.event_id, words.event_id_hint, pick);
  return make("div", {}, box, part("kind", "event_kind"), part("title", "event_title"), part("text", "event_text"),
    dated(Account, one, "date", "because", above, "event_date"), part("planned"), part("place"), part("by"),
    part("unnamed", "event_unnamed"), part("actors"), quote(one, above));
}

/* Quotations */

const plain = (text) => text.replace(/[‘’‛′`´]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ").trim();

/** Whether a phrase stands in a passage; `…` stands for words that were left out. */
export function standsIn(phrase, passage) {
  let at = 0;
  const whole = plain(passage);
  for (const part of plain(phrase).split(/\s*(?:…|\.\.\.)\s*/)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

function quote(one, above) {
  const path = [...above, "quote"], id = idOf(path);
  const own = typeof one.quote === "string" ? { text: one.quote } : { ...one.quote };
  const passage = make("textarea", { id: `${id}-passage`, rows: 3, "aria-describedby": `${id}-passage-hint` });
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
    const most = form.limits.quote_words;
    const where = !own.text || !passage.value.trim() ? "" : standsIn(own.text, passage.value) ? words.stands : words.stands_not;
    status.replaceChildren(n ? fill(words.of_words, { n, most }) : "", " ", where);
    status.classList.toggle("is-error", where === words.stands_not);
  }

  const take = button(words.take, () => {
    const { selectionStart: from, selectionEnd: to } = passage;
    if (from === to) return void (status.textContent = words.select_first);
    phrase.value = passage.value.slice(from, to);
    write();
  }, "form__plain");
  phrase.oninput = write;
  passage.oninput = look;
  // The parts of a quotation are written into one record, which may be a mere text in the file.
  const inner = (name, called) => field(Quotation, proxyOf(own, write), name, path, called);
  look();
  const more = make("details", { className: "form__more", open: Object.keys(own).some((key) => key !== "text") },
    make("summary", {}, words.more_quote),
    make("div", {}, inner("speaker"), inner("unnamed", "quote_unnamed"), inner("language", "quote_language"),
      inner("translation"), inner("translated_by"), inner("unmarked")));
  return frame(path, words.quote, "", make("div", { className: "form__quote" },
    make("label", { for: passage.id }, words.passage), make("p", { className: "form__hint", id: `${id}-passage-hint` }, words.passage_hint),
    passage, take, make("label", { for: phrase.id }, words.phrase), phrase, status, more), { group: true });
}

/** A record whose every change writes the quotation. */
function proxyOf(own, write) {
  return new Proxy(own, {
    set: (target, key, value) => (target[key] = value, write(), true),
    deleteProperty: (target, key) => (delete target[key], write(), true),
  });
}

/* Chains */

function chain(one, above) {
  const path = [...above, "chain"], id = idOf(path);
  let links = several(one.chain).map((link) => (typeof link === "string" ? { id: link } : { ...link }));
  const first = links[0]?.id;
  const ways = ["untraced", "own", "named"].map((way) => make("input", { type: "radio", name: id, value: way, id: `${id}-${way}` }));
  ways[!first || first === "untraced" ? 0 : first === "own" ? 1 : 2].checked = true;
  if (!ways[2].checked) links = [];
  const sentence = make("p", { className: "form__chain" });
  const steps = make("div", {});

  const write = () => {
    const way = ways.find(({ checked }) => checked).value;
    const ids = links.filter((link) => link.id).map((link) => (link.because ? link : link.id));
    put(one, "chain", way === "named" ? ids : way);
    draw();
  };

  function draw() {
    const ids = linkIds(one.chain);
    const names = ids.filter((one) => one !== "untraced" && one !== "own").reverse().map((one) => nameOf(one, state.brief));
    const outlet = state.brief.publisher ? nameOf(state.brief.publisher, state.brief) : words.this_outlet;
    sentence.replaceChildren([outlet, ...names, ...(ids[0] === "own" ? [words.own_reporting] : names.length ? [] : [words.not_told])].join(" ← "));
    steps.hidden = !ways[2].checked;
  }

  function drawSteps() {
    const pick = (at, sort, label) => {
      const link = links[at] ?? {};
      const why = make("textarea", { id: `${id}-${at}-because`, rows: 2, value: link.because ?? "" });
      why.oninput = () => {
        if (!links[at]) return;
        links[at].because = oneLine(why.value);
        write();
      };
      return make("div", { className: "form__step" }, make("label", { for: `${id}-${at}` }, label),
        chooser({
          id: `${id}-${at}`, sort, many: false, label, brief: () => state.brief, values: several(link.id),
          onNew: (id) => at === 0 && state.addEvent(id),
          set([value]) {
            const isHere = steps.contains(document.activeElement);
            if (value) links[at] = { ...links[at], id: value };
            else links.splice(at, 1);
            write();
            drawSteps();
            if (isHere) document.getElementById(`${id}-${Math.min(at + 1, links.length)}`)?.focus();
          },
        }),
        link.id ? make("details", { className: "form__more", open: Boolean(link.because) }, make("summary", {}, words.infer),
          make("div", {}, make("label", { for: why.id }, words.because), why)) : "");
    };
    steps.replaceChildren(pick(0, "chains", words.origin), ...links.map((_, at) => pick(at + 1, "who", at ? words.relay_next : words.relay)).slice(0, links.length));
  }

  for (const way of ways) way.onchange = () => {
    write();
    if (ways[2].checked) document.getElementById(`${id}-0`)?.focus();
  };
  drawSteps();
  draw();
  draw.part = above[0];
  summaries.add(draw);
  const line = ways.map((input) => make("label", { className: "form__check", for: input.id }, input, words[`chain_${input.value}`]));
  return frame(path, words.chain, words.chain_hint, make("div", {}, make("div", { className: "form__ways" }, line), steps, sentence), { group: true });
}

