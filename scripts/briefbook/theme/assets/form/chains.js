/* Where something comes from: the chain of a claim, told as a sentence, and what an event rests on. */

import { chooser } from "./chooser.js";
import { line as oneLine } from "./clean.js";
import { frame, idOf, put, state } from "./fields.js";
import { nameOf } from "./names.js";
import { drawn } from "./redraws.js";
import { asRecord, linkIds, make, several, words } from "./words.js";

const WAYS = ["untraced", "own", "named"];

/** A link as its file has it: its id alone where nothing is inferred. */
const written = (link) => (link.because ? link : link.id);

export function chain(one, above) {
  const path = [...above, "chain"], id = idOf(path);
  const given = several(one.chain).map((link) => asRecord(link, "id"));
  const begun = !given.length || given[0].id === "untraced" ? "untraced" : given[0].id === "own" ? "own" : "named";
  // For each way its own links, so that whoever comes back to it finds them.
  const links = { untraced: [{ id: "untraced" }], own: [{ id: "own" }], named: [], ...(given.length ? { [begun]: given } : {}) };
  const ways = WAYS.map((way) => make("input", { type: "radio", name: id, value: way, id: `${id}-${way}`, checked: way === begun }));
  const steps = make("div", {});
  const here = () => ways.find(({ checked }) => checked).value;
  const write = () => put(one, "chain", links[here()].filter((link) => link.id).map(written));

  function pick(at, sort, label) {
    const list = links[here()], link = list[at] ?? {}, own = `${id}-${at}`;
    const field = chooser({
      id: own, sort, many: false, label, brief: () => state.brief, values: several(link.id),
      onNew: (id) => at === 0 && state.addEvent(id),
      set([value]) {
        const isHere = steps.contains(document.activeElement);
        if (value) list[at] = { ...link, id: value };
        else list.splice(at, 1);
        write();
        drawSteps(isHere);
        if (isHere) document.getElementById(`${id}-${Math.min(at + 1, list.length)}`)?.focus();
      },
    });
    return make("div", { className: "form__step" }, make("label", { for: own }, label), field, link.id ? inferred(own, link, write) : "");
  }

  function drawSteps(isHere = false) {
    const way = here(), list = links[way];
    const relays = list.map((_, at) => pick(at + 1, "who", at ? words.relay_next : words.relay));
    if (way === "named") steps.replaceChildren(pick(0, "chains", words.origin), ...relays);
    else if (way === "own") steps.replaceChildren();
    else steps.replaceChildren(folded(words.relayed, isHere || list.length > 1, relays));
  }

  for (const way of ways) way.onchange = () => {
    write();
    drawSteps();
    if (way.value === "named") document.getElementById(`${id}-0`)?.focus();
  };
  drawSteps();
  const line = ways.map((input) => make("label", { className: "form__check", for: input.id }, input, words[`chain_${input.value}`]));
  return frame(path, words.chain, words.chain_hint, make("div", {}, make("div", { className: "form__ways" }, line), steps, told(one)), { group: true });
}

/** The chain as a sentence, from the outlet back. */
function told(one) {
  const sentence = make("p", { className: "form__chain" });
  return drawn(sentence, () => {
    const ids = linkIds(one.chain), [first = "untraced"] = ids;
    const names = ids.filter((id) => id !== "untraced" && id !== "own").reverse().map((id) => nameOf(id, state.brief));
    const outlet = state.brief.publisher ? nameOf(state.brief.publisher, state.brief) : words.this_outlet;
    const end = { own: [words.own_reporting], untraced: [words.not_told] }[first] ?? [];
    sentence.replaceChildren([outlet, ...names, ...end].join(" ← "));
  });
}

const folded = (label, open, inside) =>
  make("details", { className: "form__more", open }, make("summary", {}, label), make("div", {}, inside));

/** What a link is inferred from; `write` hears of each change. */
function inferred(id, link, write) {
  const why = make("textarea", { id: `${id}-because`, rows: 2, value: link.because ?? "" });
  why.oninput = () => {
    link.because = oneLine(why.value);
    write();
  };
  return folded(words.infer, Boolean(link.because), [make("label", { for: why.id }, words.because), why]);
}

/** What whoever spoke at an event had it from. */
export function restsOn(one, above) {
  const path = [...above, "rests_on"], id = idOf(path);
  const basis = asRecord(one.rests_on, "id");
  const why = inferred(id, basis, () => write());

  function write() {
    why.hidden = !basis.id;
    put(one, "rests_on", basis.id ? written(basis) : "");
  }

  const pick = chooser({
    id, sort: "chains", many: false, label: words.rests_on, brief: () => state.brief, values: several(basis.id),
    onNew: (id) => state.addEvent(id),
    set([value]) {
      basis.id = value;
      write();
    },
  });
  why.hidden = !basis.id;
  return frame(path, words.rests_on, words.rests_on_hint, make("div", {}, pick, why));
}
