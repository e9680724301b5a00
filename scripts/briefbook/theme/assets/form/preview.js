/* The key part of the finished page, led as `pages/parts/attribution.py` leads it. */

import { nameOf } from "./names.js";
import { fill, form, linkIds, make, several, words } from "./words.js";

const { leads, attribution, marks } = form.words;
const set = (key) => new Set(attribution[key].split(" "));
const PLAIN = set("say_unnamed"), ONE_FIRST = set("one_first"), AFTER = set("after_noun");
const SEVERAL_SECOND = set("several_second"), AND = marks.and.trim();
const ONE_END = [...set("one_end")], SEVERAL_END = [...set("several_end")];
const split = (text) => text.toLowerCase().replaceAll(",", " , ").split(/\s+/).filter(Boolean);
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether an article's words for somebody are for more than one. */
function areSeveral(text) {
  const all = split(text);
  if (!all.length) return false;
  if (ONE_FIRST.has(all[0])) return areSeveralAfterOne(all);
  const end = all.findIndex((word, at) => at && AFTER.has(word));
  const noun = all[(end < 0 ? all.length : end) - 1];
  return SEVERAL_END.some((part) => noun.endsWith(part)) && !ONE_END.some((part) => noun.endsWith(part));
}

/** The same of words that begin as for one: `a few clerks`, `an aide and a clerk`. */
function areSeveralAfterOne(all) {
  const end = all.findIndex((word) => AFTER.has(word));
  return SEVERAL_SECOND.has(all[1]) || (all[end] === AND && ONE_FIRST.has(all[end + 1]));
}

function unnamed(text, key) {
  if (!text) return attribution.somebody;
  return split(text).some((word) => PLAIN.has(word)) ? text : fill(attribution[key], { who: text });
}

function joined(names) {
  if (names.length < 3) return names.join(marks.and);
  return names.slice(0, -1).join(marks.comma) + marks.and + names.at(-1);
}

/** Who says it and how, as bold words; empty where the outlet itself reports. */
export function lead(brief, claim) {
  const stance = claim.stance ?? "reports";
  let ids = several(claim.says);
  const called = claim.unnamed ?? claim.quote?.unnamed ?? "";
  if (!ids.length && !called && stance === "reports") return "";
  if (!ids.length && !called && linkIds(claim.chain)[0] === "own") ids = [brief.publisher ?? ""];
  const forms = leads[stance];
  if (ids.length) return say(forms, ids.length, joined(ids.map((id) => nameOf(id, brief))));
  const who = unnamed(called, stance === "denies" ? "unnamed" : "unnamed_subject");
  return say(forms, areSeveral(called) ? 2 : 1, upper(who));
}

const plural = new Intl.PluralRules(form.language);
const say = (forms, n, who) => fill(forms[plural.select(n)] ?? forms.other, { who }).replaceAll("**", "");

/** Headline, standfirst and key claims. */
export function preview(brief) {
  const keys = (brief.claims ?? []).filter(({ key, text }) => key && text);
  const line = (claim) => {
    const before = lead(brief, claim);
    return make("li", {}, before ? make("strong", {}, before) : "", before ? marks.space : "", claim.text);
  };
  return [
    make("p", { className: "form__headline" }, brief.headline || words.no_headline),
    make("p", { className: "standfirst" }, brief.standfirst || words.no_standfirst),
    keys.length ? make("ul", {}, keys.map(line)) : make("p", { className: "meta" }, words.no_key),
  ];
}
