/*
  Material's worker of the search box, with folded words in its index and in what is asked of it.
  What it shows stays as it is written. The worker itself is named behind the question mark.

    written     in the index           asked for as
    Müller      muller                 muller
    China’s     china                  china
    O’Brien     obrien, brien          obrien, or brien
    l’Europe    leurope, europe        leurope, or europe
*/
importScripts("../../fold.js");

const SETUP = 0, QUERY = 2, RESULT = 3; // kinds of its messages
const LONG = 4; // letters of a part that is worth looking for alone
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}${APOSTROPHES}]+`, "gu");
const WITHIN = `[${APOSTROPHES}][A-Za-z\\u00c0-\\u1fff]`;
const APART = new RegExp(`[${APOSTROPHES}]`);
const OUTSIDE = new RegExp(`^[${APOSTROPHES}]+|[${APOSTROPHES}]+$`, "g");
const PLAIN = /^[a-z0-9]+$/;
let typed = new Map();

/** A word as it is looked up: without a genitive, in one piece; then its parts. */
function forms(word) {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return [small];
  const parts = fold(word).replace(/(?:'s)?'*$/, "").split("'").filter(Boolean);
  return parts.length > 1 ? [parts.join(""), ...parts.filter((part) => part.length > 1)] : parts;
}

/** What somebody typed, in the words of the index. */
function asked(text) {
  typed = new Map();
  return text.replace(WORD, (word, at) => {
    const [whole = "", ...parts] = forms(word);
    // Behind `+` or `-` it must be there, or not: that is about all of it.
    const alone = /[+-]/.test(text.charAt(at - 1)) ? [] : parts.filter((part) => part.length >= LONG);
    const plain = word.replace(OUTSIDE, "");
    for (const form of [whole, ...alone]) typed.set(form, plain);
    return [whole, ...alone].join(" ");
  });
}

/** Words that are marked in a result, as they stand there. */
const marked = (text) => Array.from(text.matchAll(/<mark>(.*?)<\/mark>/g), ([, word]) => word);

/** What of a word its page can mark: it cuts at apostrophes and would mark short parts everywhere. */
function markable(word, term) {
  if (word.toLowerCase().startsWith(term)) return term;
  const [longest] = word.split(APART).sort((one, other) => other.length - one.length);
  return longest.length < LONG ? term : longest;
}

/** The terms of a result: found ones as its page can mark them, missing ones as they were typed. */
function told({ terms, title, text }) {
  const words = marked(`${title} ${text}`);
  const all = Object.entries(terms).flatMap(([term, found]) => {
    if (!found) return [[typed.get(term) ?? term, false]];
    const there = words.filter((word) => forms(word).some((form) => form.startsWith(term)));
    return there.length ? there.map((word) => [markable(word, term), true]) : [[term, true]];
  });
  return Object.fromEntries(all.sort(([, one], [, other]) => one - other));
}

/** The last word of a title that was found, which the box proposes to complete, as it stands there. */
function proposed({ items, suggest }) {
  const words = items.flatMap((group) => group.flatMap(({ title }) => marked(title)));
  const known = new Map(words.map((word) => [forms(word)[0], word.toLowerCase()]));
  return suggest?.map((term) => known.get(term) ?? term);
}

/* What goes in. This has to listen before Material's own does. */
addEventListener("message", ({ data: message }) => {
  if (message.type === QUERY) message.data = asked(message.data);
  if (message.type !== SETUP) return;
  const { config } = message.data;
  config.separator = `(?!${WITHIN})(?:${config.separator})`;
});

importScripts(location.search.match(/[\w.]+$/)[0]); // a file beside this one, whatever is asked
const { Index, Pipeline } = lunr;
const { search } = Index.prototype;
const { run } = Pipeline.prototype;
const send = self.postMessage.bind(self);

/* What comes out. */
self.postMessage = (message) => {
  if (message.type === RESULT) {
    const { data } = message;
    data.suggest = proposed(data);
    for (const item of data.items.flat()) item.terms = told(item);
  }
  send(message);
};

/* Every token as its forms, which stand where it stands. */
Pipeline.prototype.run = function (tokens) {
  return run.call(this, tokens).flatMap((token) => {
    const found = forms(token.str);
    if (found[0] === token.str) return token;
    return run.call(this, found.map((form) => token.clone(() => form)));
  });
};

/* Two forms of one token may be found at once; it is marked once. */
Index.prototype.search = function (asked) {
  const results = search.call(this, asked);
  for (const { matchData: { metadata } } of results) {
    const seen = {};
    for (const fields of Object.values(metadata)) {
      for (const [name, { position }] of Object.entries(fields)) {
        const marks = (seen[name] ??= new Set());
        // What stands here is the index's own.
        fields[name] = { position: position.filter((at) => !marks.has(at) && marks.add(at)) };
      }
    }
  }
  return results;
};
