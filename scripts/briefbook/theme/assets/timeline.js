/* The filters of the timeline: they hide entries, empty months and the ways to them. */

import "./fold.js";
import { facets, form } from "./facets.js";

const KEYS = ["who", "kind", "topic"];
const END = "~"; // comes after every day
const marks = document.querySelectorAll("[data-event]");
const entries = Array.from(document.querySelectorAll("[data-only]"), (title) => {
  const entry = { ...title.dataset, row: title.parentNode };
  for (const key of [...KEYS, "only"]) entry[key] = entry[key].split(" ");
  return entry;
});
const lists = new Set(entries.map(({ row }) => row.parentNode));
const months = Array.from(lists, (list) => {
  const head = list.previousElementSibling;
  const links = document.querySelectorAll(`.md-nav a[href="#${head.id}"]`);
  return { head, list, rows: [...list.children], ways: Array.from(links, (link) => link.parentNode) };
});
const dated = months.filter(({ head }) => head.id !== "no-date");
let turned = false;

/** Text as it is compared: without capitals, accents and apostrophes. */
const plain = (text) => fold(text).replaceAll("'", "");

function search(params) {
  const words = plain(params.get("find") ?? "").split(/\s+/);
  const wanted = KEYS.filter((key) => params.has(key)).map((key) => [key, params.getAll(key)]);
  const only = params.getAll("only");
  const from = params.get("from") ?? "";
  const to = (params.get("to") ?? "") + END;
  const shown = new Set();
  const counts = {};
  for (const entry of entries) {
    const missed = wanted.filter(([key, any]) => !any.some((value) => entry[key].includes(value)));
    if (missed.length > 1 || !only.every((value) => entry.only.includes(value))) continue;
    if (entry.from > to || (entry.to || END) < from) continue;
    if ((from || to !== END) && !entry.from && !entry.to) continue;
    entry.text ??= plain(entry.row.textContent);
    if (!words.every((word) => entry.text.includes(word))) continue;
    if (!missed.length) shown.add(entry.row);
    // A choice counts what it would show, so its own group does not hold against an entry.
    for (const key of missed[0]?.slice(0, 1) ?? [...KEYS, "only"]) {
      for (const value of entry[key]) {
        const choice = `${key} ${value}`;
        counts[choice] = (counts[choice] ?? 0) + 1;
      }
    }
  }
  return { n: shown.size, counts, shown, newest: params.has("order") };
}

/** Turn the order of what has a date: entries, months, and the list of the page's contents. */
function turn() {
  turned = !turned;
  for (const { list, rows } of dated) list.append(...rows.reverse());
  const ways = dated[0].ways.map((_, at) => dated.map((month) => [month.ways[at]]));
  for (const parts of [dated.map(({ head, list }) => [head, list]), ...ways]) {
    const { parentNode, nextSibling } = parts.at(-1).at(-1);
    for (const part of parts.reverse().flat()) parentNode.insertBefore(part, nextSibling);
  }
  dated.reverse();
}

function paint({ shown, newest }) {
  for (const { head, list, rows, ways } of months) {
    for (const row of rows) row.hidden = !shown.has(row);
    for (const part of [head, list, ...ways]) part.hidden = rows.every((row) => row.hidden);
  }
  for (const mark of marks) {
    const title = document.getElementById(`event-${mark.dataset.event}`);
    mark.classList.toggle("faded", Boolean(title?.parentNode.hidden));
  }
  if (newest !== turned && dated.length) turn();
}

/** What has moved to the page of its year since somebody linked to it still has its own page. */
async function follow() {
  const id = location.hash.match(/^#event-([\w-]+)$/)?.[1];
  if (!id || document.getElementById(`event-${id}`)) return;
  const page = new URL(`../events/${id}/`, import.meta.url);
  if ((await fetch(page)).ok) location.replace(page);
}

follow();
if (form) {
  await facets({ usual: () => "oldest", search, paint });
  if (location.search) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
