/* Claims, events and corrections: one folded box each. */

import { chain, restsOn } from "./chains.js";
import { chooser } from "./chooser.js";
import { evidence } from "./evidence.js";
import { dated, field, forget, frame, idOf, put, state, today } from "./fields.js";
import { record as known } from "./names.js";
import { lead } from "./preview.js";
import { drawn } from "./redraws.js";
import { button, form, free, make, several, shortId, words } from "./words.js";

const { Claim, Account, Correction } = form.schema.$defs;
/* Records whose id follows their words until somebody writes it. */
const named = new WeakSet();
/* What a record begins with. */
const FRESH = { claims: () => ({ chain: "untraced" }), events: () => ({}), corrections: () => ({ date: today() }) };

/** A list of records: its boxes, and the button for one more. */
export function records(part) {
  const list = make("div", { className: "form__records" });
  const more = button(words[`add_${part}`], () => {
    const one = FRESH[part]();
    state.brief[part] = [...(state.brief[part] ?? []), one];
    redraw(one);
    state.change();
  });

  /** All boxes anew; the one of `opened` is unfolded and gets the focus. */
  function redraw(opened) {
    const open = new Set([...list.children].filter((box) => box.open).map((box) => box.record));
    const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
    forget(`${part}.`);
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
  const inside = { claims: claim, events: event, corrections: correction }[part](one, [part, at], redraw);
  const title = make("summary", {});
  drawn(title, () => title.replaceChildren(...titleOf(part, one, at)));
  // Corrections are shown by their days, in whatever order they stand.
  const moves = part === "corrections" ? [] : [button(words.up, () => move(one, -1)), button(words.down, () => move(one, 1))];
  const made = make("details", { className: "form__record" }, title,
    make("div", {}, inside, make("div", { className: "form__buttons" }, moves, button(words[`remove_${part}`], () => remove(one)))));
  made.record = one;
  return made;
}

function titleOf(part, one, at) {
  const number = make("small", {}, `${at + 1}. `);
  if (part === "events") return [number, one.title || words.new_event];
  if (part === "corrections") return [number, [one.date, one.now || words.new_correction].filter(Boolean).join(": ")];
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
    make("div", {}, part("id", "claim_id"), part("part"), part("against"), part("topics", "own_topics")));
  return follow(one, "claims", "text", make("div", {},
    part("text", "claim_text"), part("key"), part("says"), part("unnamed", "claim_unnamed"), part("stance"),
    evidence(one, above), chain(one, above), part("about"), part("point"), more), above);
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
  const more = make("details", { className: "form__more", open: Boolean(one.rests_on || one.distinct_from || one.topics) },
    make("summary", {}, words.more_event),
    make("div", {}, restsOn(one, above), part("distinct_from"), part("topics", "own_topics")));
  return make("div", {}, box, part("kind", "event_kind"), part("title", "event_title"), part("text", "event_text"),
    dated(Account, one, "date", "because", above, "event_date"), part("planned"), part("place"), part("by"),
    part("unnamed", "event_unnamed"), part("actors"), evidence(one, above), more);
}

function correction(one, above) {
  const part = (name, called) => field(Correction, one, name, above, called);
  return make("div", {}, part("date", "correction_date"), part("was"), part("now"), part("noticed_by"));
}
