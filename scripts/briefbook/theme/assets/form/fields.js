/*
  One field of a record, made from its part of the schema. A record keeps the value as its file has
  it until somebody changes it here.
*/

import { isLink } from "./check.js";
import { chooser } from "./chooser.js";
import { clean, line, lines } from "./clean.js";
import { readDate } from "./dates.js";
import { afterTap } from "./taps.js";
import { form, make, several, told, words } from "./words.js";

const places = new Map();
const touched = new Set();
let changed = () => {};
export let everything = false;

/** What is called after each change, and the brief that fields belong to. */
export const state = { brief: {}, onChange: (call) => (changed = call), change: () => changed(), addEvent: () => {} };

/** From now on problems are shown beside every field, also those nobody has come to. */
export const showAll = () => (everything = true);

/** Forget the fields below a path: they are made anew. */
export function forget(start = "") {
  for (const path of places.keys()) if (path.startsWith(start)) places.delete(path);
  if (!start) {
    touched.clear();
    everything = false;
  }
}

export const idOf = (path) => `f-${path.join("-")}`;

/** Write a value, or take the field out where there is none. */
export function put(record, name, given) {
  const value = clean(given);
  const empty = value == null || value === "" || value === false || (Array.isArray(value) && !value.length);
  if (empty) delete record[name];
  else record[name] = Array.isArray(value) && value.length === 1 && !ALWAYS_LISTS.has(name) ? value[0] : value;
  changed();
}

const ALWAYS_LISTS = new Set(["byline", "open"]);

/** A record within a record: every change of it is written by `write`. */
export const within = (own, write) => new Proxy(own, {
  set: (target, key, value) => (target[key] = value, write(), true),
  deleteProperty: (target, key) => (delete target[key], write(), true),
});

/** A label, what helps, the field itself, and room for what is wrong with it. */
export function frame(path, label, hint, field, { group = false, inline = false, bare = false } = {}) {
  const id = idOf(path), name = path.at(-1);
  const fault = make("p", { className: "form__fault", id: `${id}-fault`, "aria-live": "polite" });
  const help = hint && make("p", { className: "form__hint", id: `${id}-hint` }, told(hint));
  const text = [label, typeof name === "string" ? [" ", make("code", {}, name)] : ""].flat();
  const head = bare ? "" : group ? make("legend", {}, text) : make("label", { for: id }, text);
  const inside = inline ? [make("div", { className: "form__check" }, field, head), help, fault] : [head, help, field, fault].filter(Boolean);
  const box = make(group ? "fieldset" : "div", { className: "form__field" }, inside);
  const inputs = group ? [...box.querySelectorAll("input, select, textarea")] : [box.querySelector(`#${CSS.escape(id)}`)];
  for (const input of inputs) {
    if (!input?.hasAttribute("aria-describedby")) input?.setAttribute("aria-describedby", [help && help.id, fault.id].filter(Boolean).join(" "));
  }
  box.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (box.contains(relatedTarget) || target.matches("button, summary")) return;
    afterTap(() => {
      touched.add(path.join("."));
      changed();
    });
  });
  places.set(path.join("."), { box, fault, inputs, group });
  return box;
}

/** Problems at their fields: at the nearest one above where their own isn't shown. */
export function showFaults(problems) {
  const at = new Map();
  for (const problem of problems) {
    const path = [...problem.path];
    while (path.length && !places.has(path.join("."))) path.pop();
    const place = path.join(".");
    at.set(place, [...(at.get(place) ?? []), problem]);
    const inputs = places.get(place)?.inputs.filter((one) => one?.isConnected) ?? [];
    problem.field = inputs.find((one) => !one.hidden) ?? inputs[0] ?? null;
  }
  for (const [path, { box, fault, inputs }] of places) {
    const shown = everything || touched.has(path) ? at.get(path) ?? [] : [];
    const now = shown.map(({ message, help }) => `${message} ${help}`).join("\n");
    const isError = shown.some(({ level }) => level === "error");
    box.classList.toggle("is-wrong", isError);
    for (const input of inputs) input?.setAttribute("aria-invalid", String(isError));
    if (fault.dataset.now === now) continue;
    fault.dataset.now = now;
    fault.replaceChildren(...shown.flatMap(({ message, help, level }) =>
      make("span", { className: `is-${level}` }, told(`${message} ${help} `))));
  }
}

/* Texts that are mostly longer than a line of a phone; those of a line at first. */
const LONG = new Set("headline now standfirst text title title_translation translation was".split(" "));
const SHORT = new Set("headline title title_translation translation".split(" "));

/* What sort of field a part of the schema wants. */
function sortOf(field, name) {
  if (form.references[name]) return "ids";
  if (field.enum) return "choice";
  if (field.type === "boolean") return "truth";
  if (field.anyOf?.some(({ type }) => type === "integer")) return "date";
  if (field.type === "array" || field.anyOf?.some(({ type }) => type === "array")) return "lines";
  return (field.maxLength ?? field.anyOf?.[0].maxLength) > 2000 || LONG.has(name) ? "area" : "line";
}

/* Fields whose label says it all. */
const CLEAR = new Set(`about actors by claim_unnamed copy_link copy_publisher correction_date event_kind event_text event_unnamed
  key kind noticed_by now passage_end passage_start paywall place planned publisher quote_unnamed read reason stance status
  successor topics translated_by translation unmarked was withdrawn_date`.split(/\s+/));

/** The field of a record; `called` is the key of its label where `name` alone doesn't tell. */
export function field(definition, record, name, above, called = name) {
  const part = definition.properties[name], path = [...above, name];
  const label = words[called], hint = words[`${called}_hint`] ?? (CLEAR.has(called) ? "" : part.description);
  const made = MAKERS[sortOf(part, name)](part, record, name, path, label);
  return made.frame ?? frame(path, label, hint, made.field ?? made, made.how);
}

const MAKERS = {
  line(part, record, name, path) {
    const link = isLink(name);
    const input = make("input", {
      id: idOf(path), type: "text", value: record[name] ?? "", autocomplete: "off",
      inputMode: link ? "url" : "text", spellcheck: !link, autocapitalize: link || name === "id" ? "off" : "sentences",
    });
    input.oninput = () => put(record, name, line(input.value));
    return input;
  },
  area(part, record, name, path) {
    const input = make("textarea", { id: idOf(path), rows: name === "summary" || name === "note" ? 4 : SHORT.has(name) ? 1 : 2, value: record[name] ?? "" });
    const isProse = part.maxLength > 500;
    input.oninput = () => put(record, name, isProse ? lines(input.value) : line(input.value));
    return input;
  },
  lines(part, record, name, path) {
    const input = make("textarea", { id: idOf(path), rows: 3, value: several(record[name]).join("\n") });
    input.oninput = () => put(record, name, lines(input.value).split("\n").map(line).filter(Boolean));
    return input;
  },
  choice(part, record, name, path) {
    const names = form.words[{ stance: "form_stances", status: "form_statuses" }[name] ?? (path[0] === "events" ? "event_kinds" : "article_kinds")];
    const options = part.enum.map((one) => make("option", { value: one }, `${names[one] ?? one}`));
    const input = make("select", { id: idOf(path) }, part.default ? "" : make("option", { value: "" }, words.choose), options);
    input.value = record[name] ?? part.default ?? "";
    input.onchange = () => put(record, name, input.value === part.default ? "" : input.value);
    return input;
  },
  truth(part, record, name, path) {
    const input = make("input", { id: idOf(path), type: "checkbox", checked: record[name] === true });
    input.onchange = () => put(record, name, input.checked);
    return { field: input, how: { inline: true } };
  },
  ids(part, record, name, path, label) {
    const sort = form.references[name], many = part.anyOf?.some(({ type }) => type === "array") || part.type === "array";
    return chooser({
      id: idOf(path), sort, many, label, brief: () => state.brief,
      values: several(record[name]), set: (ids) => put(record, name, ids),
      onNew: (id) => (name === "about" || name === "distinct_from") && state.addEvent(id),
    });
  },
  date(part, record, name, path) {
    const input = make("input", { id: idOf(path), type: "text", value: record[name] ?? "", placeholder: "2025-05-09", autocomplete: "off", inputMode: "text" });
    input.oninput = () => put(record, name, line(input.value));
    return input;
  },
};

/** A date with how we know it: stated, inferred and from what, or not at all. */
export function dated(definition, record, name, reason, above, called = name) {
  const path = [...above, name], id = idOf(path);
  const day = make("input", { id, type: "text", value: record[name] ?? "", placeholder: "2025-05-09", autocomplete: "off", "aria-label": words.day });
  const why = make("textarea", { id: idOf([...above, reason]), rows: 2, value: record[reason] ?? "" });
  const whyBox = frame([...above, reason], words.because, definition.properties[reason].description, why);
  const ways = ["stated", "inferred", "not_stated"].map((way) => make("input", { type: "radio", name: id, value: way, id: `${id}-${way}` }));
  ways[record[reason] ? 1 : record[name] ? 0 : 2].checked = true;
  const read = () => {
    const way = ways.find(({ checked }) => checked).value;
    day.hidden = way === "not_stated";
    whyBox.hidden = way !== "inferred";
    put(record, name, day.hidden ? "" : line(day.value));
    put(record, reason, whyBox.hidden ? "" : line(why.value));
  };
  for (const input of [day, why]) input.oninput = read;
  for (const input of ways) input.onchange = () => {
    read();
    if (!day.hidden && !day.value) day.focus();
  };
  day.hidden = ways[2].checked;
  whyBox.hidden = !ways[1].checked;
  const labels = ways.map((input) => make("label", { className: "form__check", for: input.id }, input, words[input.value]));
  return frame(path, words[called], words.date_hint, make("div", {}, make("div", { className: "form__ways" }, labels), day, whyBox), { group: true });
}

/** Today as the device has it. */
export function today() {
  const now = new Date(), pad = (n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export const isDay = (text) => readDate(text).exact === true;
