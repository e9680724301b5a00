/* The filters of the list of briefings, over the index that Pagefind makes of them. */

import { facets, form, say } from "./facets.js";
import { query } from "./query.js";

const PAGE = 20;
const root = new URL("../pagefind/", import.meta.url);
const plain = document.querySelectorAll(".filters ~ *");
const list = make("ul");
const more = make("button", { onclick: next });
const details = form?.querySelector("details");
let pagefind, whole, results;

function make(name, properties, ...inside) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

/** The index is fetched when somebody turns to the form. */
const index = () => (pagefind ??= import(new URL("pagefind.js", root)));

/** What it counts by, when they unfold the filters; with the choices too rare for the page. */
const counted = () => (whole ??= index().then(async (found) => {
  const all = await found.filters();
  for (const { dataset: { key }, lastChild } of form.querySelectorAll("[data-key]")) {
    const there = new Set([...lastChild.children].map((label) => label.firstChild.value));
    const rare = Object.entries(all[key] ?? {}).filter(([value]) => !there.has(value));
    rare.sort((one, other) => other[1] - one[1]);
    if (key !== "only") lastChild.append(...rare.map(([value, n]) => choice(key, value, n)));
  }
}));

const choice = (name, value, n) => make("label", {},
  make("input", { type: "checkbox", name, value }), make("span", {}, value), " ",
  make("small", {}, n));

const usual = (params) => (params.has("find") ? "fit" : "newest");

/** Briefings with any choice of a group, in all of the groups but the one that is left out. */
async function ask(params, wanted, without) {
  const filters = params.has("only") ? { differ: "yes" } : {};
  for (const key of wanted) if (key !== without) filters[key] = { any: params.getAll(key) };
  const order = params.get("order") ?? usual(params);
  const sort = order === "fit" ? {} : { date: order === "newest" ? "desc" : "asc" };
  const words = params.has("find") ? query(params.get("find"), form.dataset.passed) : null;
  return (await index()).search(words, { filters, sort });
}

async function search(params) {
  const wanted = new Set(params.keys());
  for (const key of ["find", "order", "only"]) wanted.delete(key);
  try {
    if (details.open) await counted();
    if (!`${params}`) return { n: 1 };
    const { filters, results } = await ask(params, wanted);
    const counts = details.open && { "only differ": filters.differ?.yes };
    // A choice counts what it would show, so its own group is left out.
    if (counts) for (const key of wanted) filters[key] = (await ask(params, wanted, key)).filters[key];
    for (const key in counts && filters) {
      for (const value in filters[key]) counts[`${key} ${value}`] = filters[key][value];
    }
    return { n: results.length, counts, results, rows: await rows(results, 0) };
  } catch {
    return { n: 1, failed: true };
  }
}

const rows = (found, start) =>
  Promise.all(found.slice(start, start + PAGE).map(async (one) => row(await one.data())));

/** A briefing as `pages/parts/teaser.py` writes it; its words come from `pages/parts/facets.py`. */
function row({ url, meta }) {
  const behind = make("p", { className: "behind" }, meta.behind ?? "", " ");
  if (meta.differ) {
    const words = say(form.dataset.differ, meta.differ);
    behind.append(make("a", { className: "differ", href: `${url}#differences` }, words));
  }
  return make("li", {},
    make("h2", { className: "title" }, make("a", { href: url }, meta.title)),
    make("p", { className: "meta above" }, [meta.publisher, meta.kind, meta.date].join(" · ")),
    make("p", { className: "gist" }, meta.standfirst),
    behind);
}

function paint(found) {
  results = found.results ?? [];
  list.replaceChildren(...found.rows ?? []);
  for (const part of plain) part.hidden = Boolean(found.results);
  offer();
}

function offer() {
  const left = Math.min(results.length - list.children.length, PAGE);
  more.hidden = !left;
  more.textContent = say(form.dataset.more, left);
}

async function next() {
  const here = results;
  const added = await rows(here, list.children.length);
  if (here !== results) return;
  list.append(...added);
  added[0].querySelector("a").focus();
  offer();
}

/* Without an index the plain list is all there is. */
if (form && (await fetch(new URL("pagefind-entry.json", root))).ok) {
  form.parentNode.after(list, more);
  form.addEventListener("focusin", () => index().catch(() => {}), { once: true });
  details.addEventListener("toggle", () => details.open && form.requestSubmit());
  const asked = new URL(location).searchParams;
  const groups = [...form.querySelectorAll("[data-key]")];
  if (groups.some(({ dataset }) => asked.has(dataset.key))) await counted().catch(() => {});
  facets({ usual, search, paint });
} else form?.parentNode.remove();
