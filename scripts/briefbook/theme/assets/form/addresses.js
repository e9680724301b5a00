/* When two addresses lead to one article: `same_article` in text/links.py. */

import { form } from "./words.js";

const LONGEST = 2000; // what is longer is no link
const tracking = new Set(form.tracking);

function isTracking(parameter) {
  const name = parameter.split("=")[0].toLowerCase();
  return name.startsWith("utm_") || tracking.has(name);
}

/** Equal for two addresses of one article: without scheme, www, tracking and fragment. */
export function sameArticle(link) {
  if (link.length > LONGEST || !URL.canParse(link)) return link;
  const url = new URL(link);
  const host = url.host.replace(/^www\./, "").replace(/\.+$/, "");
  const kept = url.search.slice(1).split("&").filter((part) => part && !isTracking(part)).sort();
  return host + (url.pathname.replace(/\/+$/, "") || "/") + (kept.length ? `?${kept.join("&")}` : "");
}
