/* The finished text: its name, and the ways it can take to the forge. */

import { clean } from "./clean.js";
import { every, fetchNames } from "./names.js";
import { button, fill, form, free, make, shortId, slug, told, words } from "./words.js";
import { today } from "./fields.js";

const LONGEST_NAME = 100;
const LONGEST = 8000; // an address that browsers and forges take
const { forge, folders } = form;

/** Where a new brief goes, below `briefs/`: with folders for years, into that of its article. */
export function folderFor(brief) {
  if (!folders.length) return "";
  if (!folders.every((name) => /^\d{4}$/.test(name))) return folders[0];
  return /^\d{4}/.exec(brief.published ?? brief.read ?? today())?.[0] ?? folders[0];
}

/** A name for the file: its publisher, and the first words of the headline. */
export function idFor(brief) {
  const taken = new Set(Object.keys(every("briefs") ?? {}));
  const publisher = slug(brief.publisher ?? ""), headline = brief.headline ?? brief.title ?? "";
  const isRepeated = publisher && headline.toLowerCase().startsWith(`${brief.publisher.toLowerCase()} `);
  const rest = shortId(isRepeated ? headline.slice(brief.publisher.length) : headline, 3);
  return free([publisher, rest].filter(Boolean).join("-").slice(0, 80).replace(/-+$/, ""), taken);
}

/** What is wrong with the name of the file, in the check's words where it has them. */
function faultsOf(id, isNew) {
  if (!id) return words.no_id;
  if (id.length > LONGEST_NAME) return fill(words.long_id, { most: LONGEST_NAME });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const [, message, help] = form.sentences.bad_id;
    return `${fill(message, { input: clean(id) })} ${fill(help, { such: slug(id) || "example-times-port" })}`;
  }
  return isNew && Object.hasOwn(every("briefs") ?? {}, id) ? fill(words.id_taken, { id }) : "";
}

const LETTERS = /^[\p{L}\p{N}_-]+$/u;
const parts = (folder) => folder.split("/").filter((part) => part.trim());

/** Whether folders may stand below `briefs/`: letters, digits and hyphens lead nowhere else. */
export const isFolder = (folder) =>
  folders.includes(folder) || (folder.length <= LONGEST_NAME && parts(folder).every((part) => LETTERS.test(part)));

const encoded = (path) => path.split("/").map(encodeURIComponent).join("/");

/** Where the forge edits a file; empty without a forge. */
export const fileAddress = (path) => forge.edit && forge.edit + encoded(path);

/**
 * The last part of the form. `text()` gives the YAML and what is wrong with it; `opened` is the brief on the site that is
 * edited, as {id, path}, or nothing for a new one.
 */
export function sending({ brief, text, opened, name, onName }) {
  const id = make("input", { id: "f-id", type: "text", autocapitalize: "off", spellcheck: false, autocomplete: "off", "aria-describedby": "f-id-hint f-id-fault" });
  const folder = make("input", { id: "f-folder", type: "text", autocapitalize: "off", spellcheck: false, autocomplete: "off", "aria-describedby": "f-folder-fault" });
  const folderFault = make("p", { className: "form__fault", id: "f-folder-fault", "aria-live": "polite" });
  const fault = make("p", { className: "form__fault", id: "f-id-fault", "aria-live": "polite" });
  const code = make("code", {});
  const refused = make("p", { className: "form__failed", role: "alert" });
  const status = make("p", { className: "form__status", role: "status" });
  const way = make("a", { className: "button", target: "_blank", rel: "noopener" });
  const how = make("p", { className: "form__hint" });
  const changed = make("p", { className: "form__hint" });
  id.value = opened?.id ?? name.id ?? "";
  folder.value = name.folder ?? folderFor(brief);
  let isNamed = Boolean(name.id), isPlaced = name.folder != null;
  let isLeft = false;
  fetchNames("briefs").then(draw);
  id.onblur = () => {
    isLeft = true;
    draw();
  };

  id.oninput = () => {
    isNamed = Boolean(id.value);
    onName({ id: id.value.trim(), folder: isPlaced ? folder.value : null });
    draw();
  };
  folder.oninput = () => {
    isPlaced = true;
    onName({ id: isNamed ? id.value : "", folder: folder.value.trim() });
    draw();
  };

  const path = () => opened?.path ?? ["briefs", ...parts(folder.value.trim()), `${id.value.trim()}.yml`].filter(Boolean).join("/");

  /** The address on the forge, and whether it brings the text along. */
  function address(yaml) {
    if (opened) return [fileAddress(path()), false];
    const [place, file] = [encoded(path().split("/").slice(0, -1).join("/")), path().split("/").at(-1)];
    if (!forge.new) return ["", false];
    if (forge.kind === "gitlab") return [`${forge.new}${place}?file_name=${encodeURIComponent(file)}`, false];
    if (forge.kind !== "github") return [forge.new + place, false];
    const bare = `${forge.new}${place}?filename=${encodeURIComponent(file)}`;
    const filled = `${bare}&value=${encodeURIComponent(yaml)}`;
    return filled.length <= LONGEST ? [filled, true] : [bare, false];
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text().yaml);
      status.textContent = words.copied;
    } catch {
      status.textContent = words.not_copied;
      getSelection().selectAllChildren(code);
    }
  }

  function show(place, input, sentence) {
    place.replaceChildren(...told(sentence));
    input.setAttribute("aria-invalid", String(Boolean(sentence)));
  }

  function draw() {
    if (!opened && !isNamed) id.value = idFor(brief);
    if (!opened && !isPlaced) folder.value = folderFor(brief);
    const wrongName = opened ? "" : faultsOf(id.value.trim(), true);
    const wrongPlace = opened || isFolder(folder.value.trim()) ? "" : words.bad_folder;
    const { yaml, fault: unwritten } = text();
    const isFaulty = Boolean(wrongName || wrongPlace || !yaml);
    const [to, isFilled] = isFaulty ? ["", false] : address(yaml);
    show(fault, id, id.value || isLeft ? wrongName : "");
    show(folderFault, folder, wrongPlace);
    refused.hidden = !unwritten;
    if (refused.textContent !== unwritten) refused.textContent = unwritten;
    code.textContent = yaml;
    way.hidden = !to;
    if (to) way.href = to;
    else way.removeAttribute("href");
    download.disabled = isFaulty;
    copying.disabled = isFaulty;
    way.textContent = !to ? "" : isFilled ? words.open_filled : words.copy_and_open;
    way.onclick = isFilled ? null : copy;
    const kind = forge.kind === "gitlab" ? "gitlab" : "github";
    how.replaceChildren(...told(isFaulty ? wrongName || wrongPlace : !to ? words.how_by_hand : opened ? words.how_edit : isFilled ? words.how_filled : words[`how_${kind}`]));
    changed.textContent = opened && !unwritten ? (yaml === opened.text ? words.unchanged : words.is_changed) : "";
  }

  const download = button(words.download, () => {
    const url = URL.createObjectURL(new Blob([text().yaml], { type: "text/yaml" }));
    make("a", { href: url, download: path().split("/").at(-1) }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }, "form__plain");

  const copying = button(words.copy, copy, "form__plain");

  const names = opened
    ? make("p", {}, words.its_file, " ", make("code", {}, path()))
    : make("div", {}, make("div", { className: "form__field" }, make("label", { for: "f-id" }, words.file_name), make("p", { className: "form__hint", id: "f-id-hint" }, words.file_name_hint), id, fault),
      make("div", { className: "form__field" }, make("label", { for: "f-folder" }, words.folder), folder, folderFault));
  const box = make("div", {}, names, make("div", { className: "form__buttons" }, way, copying, download),
    status, how, changed, refused, make("details", { className: "form__more" }, make("summary", {}, words.as_text), make("pre", { tabIndex: 0, role: "region", "aria-label": words.as_text }, code)));
  draw();
  return { box, draw };
}
