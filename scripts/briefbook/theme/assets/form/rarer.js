/* What few briefs need: whether one stands, when to look at it again, what it was called before. */

import { field, forget, frame, idOf, put, state, today, within } from "./fields.js";
import { form, make, words } from "./words.js";

const { schema } = form;
const NAMES = ["not_copy_of", "review", "aliases", "status"];

export function rarer(brief) {
  const fields = NAMES.map((name) => field(schema, brief, name, []));
  const notice = make("div", {}), open = NAMES.some((name) => brief[name] !== undefined) || Boolean(brief.withdrawn);

  function show() {
    forget("withdrawn");
    notice.replaceChildren(...(brief.status === "withdrawn" || brief.withdrawn ? [withdrawal(brief)] : []));
  }

  let left = brief.withdrawn;
  fields.at(-1).addEventListener("change", () => {
    const isWithdrawn = brief.status === "withdrawn";
    left = brief.withdrawn ?? left;
    if (isWithdrawn) brief.withdrawn ??= left ?? { date: today() };
    else delete brief.withdrawn;
    show();
    state.change();
  });
  show();
  return make("details", { className: "form__more", open }, make("summary", {}, words.more_brief), make("div", {}, fields, notice));
}

/** Only of a withdrawn brief: when and why, and what took its place. */
function withdrawal(brief) {
  const path = ["withdrawn"], own = { ...brief.withdrawn };
  const write = () => put(brief, "withdrawn", Object.keys(own).length ? { ...own } : "");
  const part = (name, called) => field(schema.$defs.Withdrawal, within(own, write), name, path, called);
  const inside = make("div", { id: idOf(path) }, part("date", "withdrawn_date"), part("reason"), part("successor"));
  return frame(path, words.withdrawn, words.withdrawn_hint, inside, { group: true });
}
