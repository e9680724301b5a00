/*
  The form on /add/: an article and what it says, from its link to the text of a brief.

    data/form/form.json ──► fields ──► a brief, as its file has it ──► brief-yaml.js ──► the forge
                              └──► check, preview, a draft on this device
*/

import { edit, readToEdit, write } from "../brief-yaml.js";
import { check } from "./check.js";
import { clean } from "./clean.js";
import { deleteDraft, everyDraft, isWhole, onDraftElsewhere, readDraft, writeDraft } from "./drafts.js";
import { dated, field, forget, showAll, showFaults, state, today } from "./fields.js";
import { fetchNames, freshNames, onNames, record, takeFresh } from "./names.js";
import { preview } from "./preview.js";
import { copyOf } from "./copies.js";
import { rarer } from "./rarer.js";
import { records } from "./records.js";
import { drawAll, forgetDrawings } from "./redraws.js";
import { fileAddress, folderFor, isFolder, sending } from "./send.js";
import { newNames } from "./vocabulary.js";
import { button, fill, form, make, root, told, words } from "./words.js";

const CALM = 400; // milliseconds until a draft is kept
const { schema } = form;

const sheet = document.querySelector(".sheet");
const asked = new URL(location).searchParams.get("brief") ?? "";
const holder = make("form", { className: "form", noValidate: true, autocomplete: "off" });
const note = make("p", { className: "form__hint form__kept", role: "status" });
let saving = 0, save = () => {}, isElsewhere = false;

/** What was typed in the last moment is kept, too, when the page goes away. */
addEventListener("pagehide", () => saving && save());

onDraftElsewhere(asked, () => {
  isElsewhere = true;
  note.replaceChildren(words.draft_elsewhere);
});

/** The first line of a new file: editors on a computer complete and check by it. */
const schemaLine = (folder) =>
  `# yaml-language-server: $schema=${"../".repeat(1 + folder.split("/").filter(Boolean).length)}${form.schema_file}\n`;

/** A folder that may stand in an address, else none. */
const placeOf = (folder) => (isFolder(folder) ? folder : "");

/** The comments with which a file begins. */
function firstComments(text) {
  const all = text.split("\n"), end = all.findIndex((one) => !one.startsWith("#"));
  return all.slice(0, end).map((one) => `${one.trimEnd()}\n`).join("");
}

/** The text of a brief on the site, and where it lies; nothing where it isn't there. */
async function openedBrief(id) {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const answer = await fetch(new URL(`data/briefs/${id}.yml`, root));
  if (!answer.ok) return null;
  await fetchNames("briefs");
  return { id, text: await answer.text(), path: record("briefs", id)?.[2] ?? `briefs/${id}.yml` };
}

/** A brief without the claims and events in which nothing stands yet. */
function filled(brief) {
  const whole = { ...brief };
  for (const part of ["claims", "events"]) {
    const some = (brief[part] ?? []).filter((one) => Object.keys(one).length);
    if (some.length) whole[part] = some;
    else delete whole[part];
  }
  return whole;
}

const section = (title, ...inside) => make("section", {}, make("h2", {}, title), inside);

function article(brief) {
  const part = (name) => field(schema, brief, name, []);
  const translated = make("div", {}, part("title_translation"), part("translated_by"));
  const show = () => (translated.hidden = (brief.language ?? form.language) === form.language && !brief.title_translation);
  show();
  const made = section(words.article, part("url"), part("title"), part("publisher"),
    dated(schema, brief, "published", "published_because", []), part("read"), part("language"), translated,
    part("kind"), part("topics"), part("byline"), part("paywall"), part("archive"), copyOf(brief));
  made.addEventListener("input", show);
  return made;
}

function begin(brief, opened, draft, isBroken) {
  state.brief = brief;
  note.replaceChildren();
  forget();
  forgetDrawings();
  takeFresh(draft?.fresh ?? {});
  const name = { id: draft?.id ?? "", folder: draft?.folder ?? null };
  const whole = () => write(filled(brief), schema, opened ? firstComments(opened.text) : schemaLine(placeOf(name.folder ?? folderFor(brief))));

  /** The YAML, and what was wrong where it isn't the file with the changes in it. */
  function text() {
    try {
      return { yaml: opened ? edit(opened.text, filled(brief), schema) : whole(), fault: "" };
    } catch (error) {
      if (!opened) return { yaml: "", fault: fill(words.not_written, { why: error.message }) };
      try {
        return { yaml: whole(), fault: fill(words.not_edited, { why: error.message }) };
      } catch {
        return { yaml: "", fault: fill(words.not_written, { why: error.message }) };
      }
    }
  }
  const sent = sending({ brief, text, opened, name, onName: (given) => Object.assign(name, given) && keep() });
  const lacking = newNames();
  const shown = make("div", { className: "form__preview" });
  const wrong = make("div", { className: "form__wrong" });
  const failed = make("p", { className: "form__failed", role: "alert", hidden: true });
  const part = (one) => field(schema, brief, one, []);

  function keep() {
    clearTimeout(saving);
    save = () => {
      clearTimeout(saving);
      saving = 0;
      if (opened && text().yaml === opened.text) return void (deleteDraft(asked), note.replaceChildren());
      const isKept = writeDraft(asked, { brief, ...name, fresh: freshNames(), base: opened?.text ?? "", at: new Date().toISOString() });
      note.replaceChildren(isKept ? words.kept : words.not_kept, isElsewhere ? ` ${words.draft_elsewhere}` : "");
    };
    saving = setTimeout(save, CALM);
  }

  function paintAll() {
    const problems = check(brief, today(), opened?.id);
    showFaults(problems);
    problems.sort(inOrder);
    listProblems(wrong, problems);
    shown.replaceChildren(...preview(brief));
    drawAll();
    lacking.draw(problems);
    sent.draw();
  }

  /** Whatever fails here, the form goes on, and says so. */
  function paint() {
    try {
      paintAll();
      failed.hidden = true;
    } catch (error) {
      failed.textContent = fill(words.failed, { why: error.message });
      failed.hidden = false;
    }
  }

  state.onChange(() => {
    keep();
    paint();
  });
  onNames(paint);
  holder.replaceChildren(
    ...notes(opened, draft, isBroken), failed, note,
    article(brief),
    section(words.ours, part("headline"), part("standfirst"), part("summary")),
    section(words.claims, make("p", { className: "form__hint" }, words.claims_hint), records("claims")),
    section(words.events, make("p", { className: "form__hint" }, words.events_hint), records("events")),
    section(words.rest, part("open"), part("note"), rarer(brief)),
    ...(opened ? [section(words.corrections, make("p", { className: "form__hint" }, words.corrections_hint), records("corrections"))] : []),
    section(words.preview, shown),
    section(words.to_mend, wrong, make("p", { className: "form__hint" }, words.check_knows_more)),
    section(words.send, sent.box, lacking.box),
  );
  paint();
}

/** Problems in the order of their fields. */
const inOrder = ({ field: one }, { field: other }) =>
  !one || !other || one === other ? 0 : one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** What is wrong, each with the way to its field. */
function listProblems(box, problems) {
  const line = ({ field: input, message, help, level }) => {
    const go = () => {
      showAll();
      for (let e = input; e; e = e.parentElement) if (e.localName === "details") e.open = true;
      (input.checkVisibility() ? input : input.parentElement.querySelector("button"))?.focus();
      state.change();
    };
    const text = make("span", { className: `is-${level}` }, told(`${message} ${help}`));
    return make("li", {}, text, " ", input ? button(words.go, go, "form__plain") : "");
  };
  // A name that is missing stands in many fields, and is to be mended once.
  const once = [...Map.groupBy(problems, (one) => (one.unknown ? `${one.message} ${one.help}` : one)).values()];
  const lines = once.map(([first]) => line(first));
  box.replaceChildren(lines.length ? make("ul", {}, lines) : make("p", {}, words.nothing_wrong));
}

/** What whoever opens the form is told: what is edited, and which drafts lie on this device. */
function notes(opened, draft, isBroken) {
  const found = [];
  const away = () => button(words.delete_draft, () => {
    clearTimeout(saving);
    saving = 0;
    deleteDraft(asked);
    start();
  }, "form__plain");
  if (opened) found.push(make("p", { className: "form__note" }, fill(words.editing, { name: record("briefs", opened.id)?.[0] ?? opened.id })));
  if (asked && !opened) found.push(make("p", { className: "form__note" }, told(fill(words.not_found, { id: asked }))));
  if (draft) {
    const day = new Date(draft.at).toLocaleString(form.language, { dateStyle: "long", timeStyle: "short" });
    const stale = opened && draft.base !== opened.text ? ` ${words.draft_stale}` : "";
    found.push(make("p", { className: "form__note" }, `${fill(words.draft_from, { day })}${stale} `, away()));
  }
  if (isBroken) found.push(make("p", { className: "form__note" }, `${words.draft_broken} `, away()));
  const others = everyDraft().filter((id) => id !== asked);
  if (others.length) {
    const links = others.map((id) => make("li", {}, make("a", { href: id ? `?brief=${encodeURIComponent(id)}` : "./" }, id || words.new_brief)));
    found.push(make("p", { className: "form__hint" }, words.other_drafts), make("ul", { className: "form__drafts" }, links));
  }
  return found;
}

/** Where a brief can't be edited here: why, and the way to its file. */
function refuse(opened, why) {
  const to = fileAddress(opened.path);
  const place = to ? make("a", { href: to }, opened.path) : make("code", {}, opened.path);
  holder.replaceChildren(make("p", { className: "form__note", role: "alert" }, fill(words.not_editable, { why }), " ", words.its_file, " ", place));
}

async function start() {
  const opened = asked ? await openedBrief(asked) : null;
  let fresh = { read: today(), language: form.language };
  if (opened) {
    sheet.querySelector("h1").textContent = words.edit_title;
    try {
      fresh = readToEdit(opened.text);
    } catch (error) {
      return refuse(opened, error.message);
    }
  }
  const draft = readDraft(asked);
  if (draft === null) return begin(fresh, opened, null);
  if (!isWhole(draft)) return begin(fresh, opened, null, true);
  try {
    begin(clean(draft.brief), opened, draft);
  } catch {
    begin(fresh, opened, null, true);
  }
}

holder.onsubmit = (event) => event.preventDefault();
(sheet.querySelector(".standfirst") ?? sheet.firstElementChild).after(holder);
await start();
holder.classList.add("ready");
