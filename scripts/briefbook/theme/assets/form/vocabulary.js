/*
  Names that the vocabulary lacks: the lines for its files, to go along with the briefing.

    problems of check.js ──► ids by file ──► a name for each ──► lines to paste at the end of the file
*/

import { write } from "../brief-yaml.js";
import { line } from "./clean.js";
import { state } from "./fields.js";
import { callNew, nameOf } from "./names.js";
import { fileAddress } from "./send.js";
import { button, fill, form, make, told, words } from "./words.js";

/** The part of the vocabulary in which an id is missing; none where it is no matter of names. */
function partOf({ sort, path }) {
  if (sort === "who") return path.includes("chain") ? "publishers" : "actors";
  return Object.hasOwn(form.vocabulary, sort) ? sort : "";
}

/** The ids that are missing, by part; one that is an outlet somewhere is one everywhere. */
export function missing(problems) {
  const found = new Map();
  for (const problem of problems) {
    const part = problem.unknown && partOf(problem);
    if (part && found.get(problem.unknown) !== "publishers") found.set(problem.unknown, part);
  }
  return Map.groupBy(found.keys(), (id) => found.get(id));
}

/** The lines of entries; an empty one stands before each. */
function linesOf(ids) {
  const entry = (id) => {
    const home = id === state.brief.publisher && URL.canParse(state.brief.url) ? new URL(state.brief.url) : null;
    return { name: nameOf(id, state.brief), ...(/^https?:$/.test(home?.protocol) ? { url: `${home.origin}/` } : {}) };
  };
  try {
    return `\n${write(Object.fromEntries(ids.map((id) => [id, entry(id)])), {})}`;
  } catch (error) {
    return fill(words.not_written, { why: error.message });
  }
}

/** The box for what is missing, and how it is drawn when the briefing changes. */
export function newNames() {
  const box = make("div", { className: "form__new", hidden: true });
  let drawn = "", parts = [];

  function draw(problems) {
    const found = [...missing(problems)];
    box.hidden = !found.length;
    const now = JSON.stringify(found);
    if (now !== drawn) {
      parts = found.map(([part, ids]) => partBox(part, ids));
      const head = [make("h3", {}, words.vocabulary), make("p", { className: "form__hint" }, words.vocabulary_hint)];
      box.replaceChildren(...(parts.length ? head : []), ...parts.map((one) => one.made));
      drawn = now;
    }
    for (const one of parts) one.write();
  }
  return { box, draw };
}

function partBox(part, ids) {
  const path = form.vocabulary[part], to = fileAddress(path);
  const code = make("code", {}), status = make("p", { className: "form__status", role: "status" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = words.copied;
    } catch {
      status.textContent = words.not_copied;
      getSelection().selectAllChildren(code);
    }
  };
  const names = ids.map((id) => {
    const at = `f-new-${part}-${id}`;
    const input = make("input", { id: at, type: "text", value: nameOf(id, state.brief), autocomplete: "off" });
    input.oninput = () => {
      callNew(id, line(input.value), SORTS[part] ?? part);
      state.change();
    };
    return make("div", { className: "form__field" }, make("label", { for: at }, told(fill(words.name_of, { id }))), input);
  });
  const way = to ? make("a", { className: "button form__plain", href: to, target: "_blank", rel: "noopener", onclick: copy }, words.copy_and_open) : "";
  const made = make("div", {}, make("p", {}, told(fill(words.add_to, { path }))), names,
    make("pre", { tabIndex: 0, role: "region", "aria-label": path }, code),
    make("div", { className: "form__buttons" }, way, button(words.copy_lines, copy, "form__plain")), status);
  const write = () => {
    const lines = linesOf(ids);
    if (code.textContent !== lines) code.textContent = lines;
  };
  return { made, write };
}

/* As what a name of a part is asked for. */
const SORTS = { actors: "who" };
