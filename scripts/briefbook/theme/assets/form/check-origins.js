/* Where a claim or a statement comes from: `checks/rules/chains.py`, and sources told apart. */

import { record } from "./names.js";
import { asRecord, form, linkIds, several } from "./words.js";

const UNNAMED = 2;
const isRoot = (id) => id === "own" || id === "untraced";

export function checkOrigins(brief, tell) {
  (brief.claims ?? []).forEach((one, at) => {
    const id = linkIds(one.chain)[0];
    if (id && !isRoot(id)) checkHead(brief, id, ["claims", at, "chain"], tell);
  });
  (brief.events ?? []).forEach((one, at) => {
    if (one.rests_on) checkBasis(brief, one, ["events", at, "rests_on"], tell);
    for (const id of several(one.distinct_from)) checkDistinct(brief, one, id, ["events", at, "distinct_from"], tell);
  });
}

/** The kind of an event, and whether somebody spoke: of this brief, else as the others tell of it. */
function eventOf(brief, id) {
  const own = (brief.events ?? []).find((one) => one.id === id);
  if (own) return [own.kind, own.unnamed ? UNNAMED : several(own.by).length];
  return (record("events", id) ?? []).slice(1);
}

/** What a chain begins with, or an event rests on, must be an origin. */
function checkHead(brief, id, path, tell) {
  const [kind, spoke] = eventOf(brief, id);
  if (kind && !form.origins.includes(kind)) tell(path, "no_origin", { id, kind });
  else if (kind && !spoke) tell(path, "nobody_spoke", { id });
  else if (id === brief.publisher) tell(path, "the_outlet", { id });
  else if (!kind && record("actors", id)) tell(path, "an_actor", { id });
}

function checkBasis(brief, event, path, tell) {
  const { id } = asRecord(event.rests_on, "id");
  if (isRoot(id)) tell(path, "no_basis", { id });
  else if (event.kind && !form.origins.includes(event.kind)) tell(path, "rests_on_nothing", { kind: event.kind });
  else if (id && id === event.id) tell(path, "rests_on_itself");
  else if (id) checkHead(brief, id, path, tell);
}

function checkDistinct(brief, event, id, path, tell) {
  const [kind, spoke] = eventOf(brief, id);
  if (id === event.id) tell(path, "distinct_itself");
  else if (!event.unnamed || (kind && spoke !== UNNAMED)) tell(path, "told_by_name", { named: event.unnamed ? id : event.id });
}
