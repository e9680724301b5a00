/* Drafts, kept on the device of whoever writes: one of a new brief, one of each that is edited. */

import { root } from "./words.js";

const START = `briefbook draft ${root.pathname} `;

/** The draft of a brief by its id, empty for a new one; nothing where the device keeps none. */
export function readDraft(id) {
  try {
    return JSON.parse(localStorage.getItem(START + id));
  } catch {
    return null; // switched off, or nothing that we wrote
  }
}

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

/** The ids of all drafts on this device. */
export function everyDraft() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(START)).map((key) => key.slice(START.length));
  } catch {
    return [];
  }
}
