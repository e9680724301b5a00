/* Ids by their names: what is chosen, and a field that lists what fits while one types (ARIA combobox). */

import { callNew, fetchNames, isTaken, known, matching, nameOf } from "./names.js";
import { drawn } from "./redraws.js";
import { afterTap } from "./taps.js";
import { line as oneLine } from "./clean.js";
import { fill, fold, make, slug, words } from "./words.js";

const MOST = 8;

/**
 * `values` are the ids chosen so far, `set` gets them anew. `many` keeps several; one alone is
 * replaced. `onNew` hears of an id that was made here.
 */
export function chooser({ id, sort, many, label, brief, values, set, onNew = () => {} }) {
  let chosen = [...values], found = [], active = -1;
  const isFree = sort === "points" || sort === "events" || sort === "chains";
  const isFixed = sort === "briefs"; // nobody makes one in a field
  const input = make("input", {
    id, type: "text", role: "combobox", autocomplete: "off", spellcheck: false, autocapitalize: "off",
    placeholder: words.find, "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list",
  });
  const list = make("ul", { id: `${id}-list`, className: "form__options", role: "listbox", hidden: true, "aria-label": label });
  const chips = make("ul", { className: "form__chips" });
  const status = make("span", { className: "aloud", role: "status" });
  const box = make("div", { className: "form__chooser" }, chips, input, list, status);

  function draw() {
    chips.hidden = !chosen.length;
    input.hidden = !many && chosen.length > 0;
    chips.replaceChildren(...chosen.map((one) => {
      const name = nameOf(one, brief());
      const away = make("button", { type: "button", "aria-label": fill(words.remove_name, { name }), onclick: () => drop(one) }, "×");
      return make("li", {}, make("span", {}, name, name === one ? "" : make("code", {}, one)), away);
    }));
  }
  function take(one, isNew) {
    // A tap elsewhere takes what is typed, too: the focus stays where it went.
    const isHere = box.contains(document.activeElement);
    chosen = many ? [...new Set([...chosen, one])] : [one];
    if (isNew && !isFree) callNew(one, oneLine(input.value), sort);
    input.value = "";
    close();
    set(chosen);
    if (isNew) onNew(one);
    draw();
    status.textContent = nameOf(one, brief());
    if (isHere && input.hidden) chips.querySelector("button")?.focus();
  }

  function drop(one) {
    chosen = chosen.filter((other) => other !== one);
    input.hidden = false;
    set(chosen);
    draw();
    input.focus();
  }

  function open() {
    found = matching(sort, brief(), input.value, MOST).filter(({ id }) => !chosen.includes(id));
    const typed = slugged(input.value);
    if (!isFixed && typed && known(sort, brief())?.has(typed) === false && !found.some(({ id }) => id === typed)) {
      const id = isFree ? typed : newId(input.value);
      found.push({ id, name: fill(words.new_id, { id: isFree ? id : oneLine(input.value) }), isNew: true });
    }
    active = -1;
    list.replaceChildren(...found.map((one, at) => make("li", {
      id: `${id}-${at}`, role: "option", "aria-selected": "false",
      onpointerdown: (event) => event.preventDefault(), onclick: () => take(one.id, one.isNew),
    }, one.name, " ", make("code", {}, one.id))));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function close() {
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  async function move(step) {
    await fetchNames(sort);
    if (list.hidden) open();
    if (!found.length) return;
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length;
    const option = list.children[active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  /** What is typed, as far as it can be meant: a name, an id, the only one that fits, else an id of its own. */
  async function settle() {
    const typed = input.value.trim();
    if (!typed) return;
    await fetchNames(sort);
    if (input.value.trim() !== typed) return;
    const names = known(sort, brief()) ?? new Map();
    const named = [...names].filter(([, name]) => fold(name) === fold(typed)).map(([one]) => one);
    const fitting = isFree ? [] : matching(sort, brief(), typed, 2).map(({ id }) => id);
    const meant = named.length === 1 ? named[0] : names.has(typed) ? typed : fitting.length === 1 ? fitting[0] : newId(typed);
    take(meant, !isFixed && !names.has(meant) && (isFree || !isTaken(meant)));
  }

  /** An id for what the vocabulary lacks: of a name in other letters nothing may be left. */
  const newId = (text) => slugged(text) || text.trim();
  const slugged = (text) => (text.includes("/") ? text.split("/").map(slug).filter(Boolean).join("/") : slug(text));

  input.addEventListener("focus", () => fetchNames(sort));
  input.addEventListener("click", () => fetchNames(sort).then(() => document.activeElement === input && open()));
  input.addEventListener("input", () => {
    open();
    // On a slow line the names come behind the last letter.
    if (!known(sort, brief())) fetchNames(sort).then(() => document.activeElement === input && open());
  });
  input.addEventListener("blur", () => {
    afterTap(settle);
    close();
  });
  input.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Escape") close();
    else if (key === "Enter") active >= 0 ? take(found[active].id, found[active].isNew) : settle();
    else if (key === "Backspace" && !input.value && chosen.length) drop(chosen.at(-1));
    else return;
    event.preventDefault();
  });
  if (chosen.length) fetchNames(sort);
  return drawn(box, draw);
}
