/* Drafts, kept on the device of whoever writes: one of a new brief, one of each that is edited. */

import { areFresh } from "./names.js";
import { form, root } from "./words.js";

const START = `briefbook draft ${root.pathname} `;

/** What is kept of a brief by its id, empty for a new one; null where the device keeps nothing. */
export function readDraft(id) {
  let kept = null;
  try {
    kept = localStorage.getItem(START + id);
    return kept === null ? null : JSON.parse(kept) ?? {};
  } catch {
    return kept === null ? null : {}; // switched off, or nothing that we wrote
  }
}

/** Whether a draft is one that we wrote: another may come from anything on this host. */
export function isWhole(draft) {
  if (!isRecord(draft) || !fits(draft.brief, form.schema)) return false;
  const isText = (value) => value == null || typeof value === "string";
  return (draft.fresh === undefined || areFresh(draft.fresh)) && isText(draft.id) && isText(draft.folder) && isText(draft.base) && !Number.isNaN(Date.parse(draft.at));
}

const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/* Whether a value has the form that the schema wants, however much of it is still missing. */
function fits(value, node) {
  // Another file lists the ids there are; beside the way to it stands what an id looks like.
  if (node.$ref?.startsWith("#")) return fits(value, form.schema.$defs[node.$ref.split("/").at(-1)]);
  if (node.anyOf) return node.anyOf.some((one) => fits(value, one));
  if (node.enum) return node.enum.includes(value);
  if (Array.isArray(value)) return node.type === "array" && value.every((one) => fits(one, node.items ?? {}));
  if (!isRecord(value)) return SORTS[node.type]?.(value) ?? false;
  const { properties = {}, additionalProperties: other } = node;
  return node.type === "object" && Object.entries(value).every(([name, one]) =>
    Object.hasOwn(properties, name) ? fits(one, properties[name]) : isRecord(other) && fits(one, other));
}

const SORTS = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  null: (value) => value === null,
};

/** Whether it is kept: a device may refuse. */
export function writeDraft(id, draft) {
  try {
    localStorage.setItem(START + id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function deleteDraft(id) {
  try {
    localStorage.removeItem(START + id);
  } catch {
    // Where nothing can be kept, nothing is left.
  }
}

/** What is called when another window keeps a draft of the same brief in the place of ours. */
export function onDraftElsewhere(id, call) {
  addEventListener("storage", ({ key, newValue }) => key === START + id && newValue !== null && call());
}

/** The ids of all drafts on this device. */
export function everyDraft() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(START)).map((key) => key.slice(START.length));
  } catch {
    return [];
  }
}
