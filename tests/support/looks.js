// What tests look at on a page. Each function answers in words of its own: a list of what is wrong.

const shown = (e) => e.checkVisibility({opacityProperty: true, visibilityProperty: true});
const sized = ({width, height}) => width > 1 && height > 1;

// Something asked of an element that hangs on those around it, once of each in a look.
const asked = (of) => {
  const known = new Map([[null, undefined]]);
  const ask = (e) => {
    if (!known.has(e)) known.set(e, of(e, () => ask(e.parentElement)));
    return known.get(e);
  };
  return ask;
};
const heard = asked((e, around) => getComputedStyle(e).clipPath === "inset(50%)" || around());
const brief = (e) => e.outerHTML.slice(0, 80);
const all = (selector) => [...document.querySelectorAll(selector)];
const inner = "button, input, select, textarea";

// Of elements that are styled alike, for they stand in the same elements with the same classes, three.
const fewOfEach = (elements) => {
  const seen = {}, names = new Map();
  const kind = (e) => {
    if (!e) return "";
    if (!names.has(e)) names.set(e, `${kind(e.parentElement)} ${e.tagName}.${e.getAttribute("class")}`);
    return names.get(e);
  };
  return elements.filter((e) => (seen[kind(e)] = (seen[kind(e)] || 0) + 1) <= 3);
};

function* texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text; (text = walker.nextNode());) if (text.data.trim()) yield text;
}

// Colours

const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
const clear = (colour) => numbers(colour)[3] === 0;
const channel = (c) => (c / 255 <= .03928 ? c / 255 / 12.92 : ((c / 255 + .055) / 1.055) ** 2.4);
const light = (colour) => {
  const [r, g, b] = numbers(colour).map(channel);
  return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + .05) / (low + .05);
};
const painted = asked((e, around) => {
  const colour = getComputedStyle(e).backgroundColor;
  return clear(colour) ? around() : colour;
});
const ground = (e) => painted(e) || "rgb(255, 255, 255)";
const edged = (e) => ["Top", "Right", "Bottom", "Left"].some((side) => {
  const style = getComputedStyle(e);
  return style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0;
}) || getComputedStyle(e).outlineStyle !== "none";

// What axe compares colours of: words, a few of each kind.
async function contrastFaults() {
  const words = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  const include = fewOfEach(all(`body :not(script, style), ${inner}`).filter((e) => words(e) && shown(e)));
  const {violations} = await axe.run({include}, {runOnly: ["color-contrast"], resultTypes: ["violations"]});
  return violations.flatMap(({nodes}) => nodes.map((node) => `color-contrast: ${node.target.join(" ")}`));
}

// Room

// Words outside the page, and boxes that hide a part of what they hold. A table may be wider than
// the page where it scrolls by itself; the bar at the top may shorten the title that it repeats.
// What is clipped away is only heard.
function outside() {
  const wide = document.documentElement.clientWidth, found = [];
  const scrolls = asked((e, around) => e !== document.body
    && ((/auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth) || around()));
  for (const text of texts(document.body)) {
    const {parentElement: e} = text;
    if (!shown(e) || heard(e) || scrolls(e)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects())
      if (box.width > 1 && (box.left < -1 || box.right > wide + 1))
        found.push(`outside: ${text.data.trim().slice(0, 40)}`);
  }
  for (const e of all("body *")) {
    const hides = /hidden|clip/.test(getComputedStyle(e).overflowX);
    if (hides && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && shown(e)
        && !e.closest(".md-header__title"))
      found.push(`cut off: ${e.tagName}.${e.className}`);
  }
  if (document.scrollingElement.scrollWidth > wide) found.push("the page scrolls sideways");
  return [...new Set(found)];
}

// Words that lie on other words. A line is less high than its letters may be, so that lines of one
// text may touch; those of two texts may not share half of a line. What is clipped away lies on nothing.
function overprinted() {
  const lines = [];
  for (const text of texts(document.body)) {
    const {parentElement: e} = text;
    if (!shown(e) || heard(e) || e.closest("svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (sized(box)) lines.push({box, text});
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const found = new Set(), words = ({data}) => data.trim().slice(0, 40);
  lines.forEach(({box: one, text}, n) => {
    for (const {box: other, text: next} of lines.slice(n + 1)) {
      if (other.top >= one.bottom) break;
      const high = Math.min(one.bottom, other.bottom) - other.top;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (text !== next && wide > 1 && high > Math.min(one.height, other.height) / 2)
        found.add(`${words(text)} / ${words(next)}`);
    }
  });
  return [...found];
}

// The height of the largest hole: how far a column of 160 px has to go down, anywhere across the
// page, from one block to the next, or from the last one to the end.
function hole() {
  const sheet = document.querySelector(".sheet").getBoundingClientRect();
  const blocks = all(".sheet :is(p, h1, h2, h3, li, svg)").filter(shown)
    .map((e) => e.getBoundingClientRect()).filter(sized).sort((a, b) => a.top - b.top);
  let largest = 0;
  for (let x = sheet.left; x < sheet.right - 160; x += 40) {
    let end = sheet.top;
    for (const {left, right, top, bottom} of blocks) {
      if (right <= x || left >= x + 160) continue;
      largest = Math.max(largest, top - end);
      end = Math.max(end, bottom);
    }
    largest = Math.max(largest, sheet.bottom - end);
  }
  return Math.round(largest);
}

// What stands below the way to report an error, which closes a page.
function belowFoot() {
  const foot = document.querySelector(".sheet .edit");
  if (!foot) return [];
  const {top} = foot.getBoundingClientRect();
  return all(".sheet *").filter((e) => shown(e) && sized(e.getBoundingClientRect())
    && !foot.contains(e) && e.getBoundingClientRect().bottom > top + 1).map(brief);
}

// How much of the screen is taken by what stays in place while the page scrolls down. The first cells
// of a table stay only while it scrolls sideways.
function stuck() {
  const stays = ({position, top, bottom}) =>
    position === "fixed" || (position === "sticky" && [top, bottom].some((edge) => edge !== "auto"));
  scrollTo(0, 900);
  const boxes = all("body *")
    .filter((e) => stays(getComputedStyle(e)) && shown(e))
    .map((e) => e.getBoundingClientRect())
    .filter((box) => box.right > 0 && box.left < innerWidth && box.width > 100)
    .filter((box) => box.top < innerHeight);
  scrollTo(0, 0);
  return Math.max(0, ...boxes.map((box) => box.bottom));
}

// Without script

// Words that can't be seen and aren't part of a tool that needs a script, nor of a drawing, which
// only repeats what stands elsewhere.
// The table of who says what is a table or a list, by the width of the page: heads and names of
// outlets say the same, and an empty field says nothing in a list.
function unread() {
  // What says that no script runs has nothing to say where one does.
  const twice = ".without, .outlet, table:has(.outlet) :is(thead, td:not(:first-child):has(> .aloud:first-child))";
  const tools = `form, fieldset, label, output, [role=status], [aria-live], ${inner}`;
  const folded = (e) => e.closest("details:not([open])") && !e.closest("summary");
  const ofTool = (e) => {
    for (; e && !shown(e); e = e.parentElement)
      if (e.matches(tools) || e.querySelector(tools)) return true;
    return false;
  };
  return [...texts(document.body)].filter(({parentElement: e}) =>
    e.closest(".sheet, footer") && !shown(e) && !e.closest(`option, script, svg, ${twice}`)
      && !folded(e) && !ofTool(e),
  ).map((text) => text.data.trim());
}

// What can be seen and seems to do something. The menu of phones works by style alone; the title of
// the list of contents is a label in Material that does nothing for anybody.
function dead() {
  return all(
    `${inner}, label, [role=button], [role=tab], [onclick], [tabindex]:not(a),`
      + " a[href^='javascript:'], a[href='#'], a:not([*|href])",
  ).filter((e) => shown(e) && sized(e.getBoundingClientRect())
    && !e.matches("label[for=__drawer], label.md-nav__title"),
  ).map(brief);
}

// On paper

const paper = () => getComputedStyle(document.body).backgroundColor;

function tools() {
  return all(`header, nav, footer, form, .md-tabs, .md-sidebar, ${inner}`)
    .filter((e) => shown(e) && e.getBoundingClientRect().height > 0).map(brief);
}

// Words too faint on white paper.
function faint() {
  const words = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  return all(".sheet :not([aria-hidden])").filter((e) =>
    words(e) && shown(e) && contrast(getComputedStyle(e).color, "rgb(255, 255, 255)") < 4.5,
  ).map(brief);
}

// Words smaller than 8.5 points, by their size.
function small() {
  const points = (e) => parseFloat(getComputedStyle(e).fontSize) * .75;
  const found = [...texts(document.querySelector(".sheet"))].filter(({parentElement: e}) =>
    shown(e) && !heard(e) && points(e) < 8.5);
  return found.map((text) => `${points(text.parentElement).toFixed(1)}: ${text.data.trim().slice(0, 40)}`);
}

// The keyboard

const called = (e) => `${e.tagName} ${e.innerText || e.ariaLabel || ""}`.trim();
const focusFaults = (e) => {
  const drawn = e.matches(".md-option") ? e.nextElementSibling : e;
  const box = [...drawn.getClientRects()].find(sized);
  if (!box) return ["can't be seen"];
  const ring = getComputedStyle(drawn), faults = [];
  if (ring.outlineStyle === "none" || parseFloat(ring.outlineWidth) < 2) faults.push("no ring");
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (!hit || !(drawn.contains(hit) || hit.contains(drawn))) faults.push("out of sight");
  return faults;
};

// The element that has the focus; null at the end of a round. What opens by it takes a moment.
async function stop() {
  const e = document.activeElement;
  if (e === document.body || e.dataset.stopped) return null;
  e.dataset.stopped = true;
  for (let frames = 30; frames && focusFaults(e).length; frames--)
    await new Promise(requestAnimationFrame);
  return {name: called(e), faults: focusFaults(e), link: e.href || ""};
}

// What takes the focus: a few elements of each kind, one after the other.
// The search field opens what lies over the rest of the page; a round with the Tab key goes through it.
// What it has scrolled, the page and its lists, stands where it stood.
function focus() {
  const stops = all(`a[href], summary, [tabindex], ${inner}`).filter((e) =>
    e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true})
      && !e.matches("[type=radio]:not(:checked), [data-md-component=search-query]"));
  const faults = fewOfEach(stops).flatMap((e) => {
    e.focus();
    const found = document.activeElement === e ? focusFaults(e) : [];
    return found.map((fault) => `${fault}: ${called(e)}`);
  });
  document.activeElement.blur();
  for (const e of all("*")) if (e.scrollTop) e.scrollTo(0, 0);
  return {count: stops.length, faults};
}

// What readers set

// What is used, or marked within a line, and stands out by its ground alone, which forced colours
// take away. A panel behind whole paragraphs may go.
function groundAlone() {
  const kinds = `a, summary, label, span, strong, em, b, i, small, time, form, ${inner}`;
  return all(`:is(.sheet, .md-header) :is(${kinds})`).filter((e) =>
    shown(e) && ground(e) !== ground(e.parentElement) && !edged(e)).map(brief);
}

// Words in a colour of their own: they need a sign or an edge as well.
function colourAlone() {
  const probe = document.querySelector(".sheet").appendChild(document.createElement("i"));
  const plain = ["--ink", "--ink-2", "--link", "--page"].map((name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const coloured = all(".sheet *").filter((e) => {
    const {color} = getComputedStyle(e);
    return !(e instanceof SVGElement) && shown(e) && !plain.includes(color)
      && color !== getComputedStyle(e.parentElement).color && e.innerText.trim();
  });
  const signed = (e) => !["none", "normal", '""'].includes(getComputedStyle(e, "::before").content);
  const faults = coloured.filter((e) => !signed(e) && !edged(e) && !e.ariaHidden).map(brief);
  return {count: coloured.length, faults};
}

// Green where no words say that there are several origins, and red where none say that answers
// contradict each other; and how often either stands rightly.
function promises() {
  const found = {green: 0, red: 0, faults: []};
  const probe = document.querySelector(".sheet").appendChild(document.createElement("i"));
  const name = (variable) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const colours = {green: [name("--several")], red: [name("--conflict"), name("--conflict-tint")]};
  probe.remove();
  const paints = (e, part) => {
    const style = getComputedStyle(e, part);
    const sides = ["Top", "Right", "Bottom", "Left"].filter((side) =>
      parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none");
    const drawn = e instanceof SVGElement ? [style.fill, style.stroke] : [style.color];
    return [...drawn, style.backgroundColor, ...sides.map((side) => style[`border${side}Color`])];
  };
  const words = {
    green: ({innerText: text}) => !/outlets?, 1\b/.test(text)
      && /(?<![–\d])([2-9]|\d\d+)(–\d+)? origins|more than one (independent )?origin/.test(text),
    red: (e) => /contradict each other/.test(e.closest("ul")?.nextElementSibling?.innerText),
  };
  for (const e of all(".sheet *").filter(shown)) {
    const used = [null, "::before", "::after"].flatMap((part) => paints(e, part));
    for (const colour of ["green", "red"]) {
      if (!used.some((paint) => colours[colour].includes(paint))) continue;
      if (words[colour](e)) found[colour] += 1;
      else found.faults.push(`${colour}: ${(e.innerText || e.outerHTML).slice(0, 40)}`);
    }
  }
  return found;
}

// Drawings that lead somewhere and can't be seen; forced colours leave their paint as it is.
function faintDrawings() {
  const kinds = "path, circle, rect, line, polygon, polyline, ellipse, text, use";
  const links = all(".md-header a:has(svg), .sheet a:has(svg), .sheet svg a").filter(shown);
  const paints = (e) => ["fill", "stroke"].map((part) => getComputedStyle(e)[part])
    .filter((paint) => paint.startsWith("rgb") && !clear(paint));
  const strong = (e) => paints(e).some((paint) => contrast(paint, ground(e.closest("div, a"))) >= 3);
  const faults = links.filter((link) =>
    ![...link.querySelectorAll(kinds)].some((e) => shown(e) && strong(e))).map(brief);
  return {count: links.length, faults};
}

// What would move.
function moving() {
  return all("*").flatMap((e) => ["", "::before", "::after"].map((part) => {
    const style = getComputedStyle(e, part || null);
    const times = style.transitionDuration + style.animationDuration;
    return /[1-9]/.test(times) || style.scrollBehavior === "smooth" ? e.tagName + part : "";
  })).filter(Boolean);
}

// Letters

// How much what was shown has moved by the time all letters are there, as the Web Vitals measure it.
function jumps() {
  return new Promise((done) => {
    let sum = 0;
    const add = (list) => list.getEntries().forEach((shift) => { sum += shift.value; });
    new PerformanceObserver(add).observe({type: "layout-shift", buffered: true});
    document.fonts.ready.then(() => setTimeout(() => done(sum), 100));
  });
}

// The families of letters that are used: those of the site, and whether the device has some for the
// meantime.
async function letters() {
  await document.fonts.ready;
  const meanwhile = new FontFace("known", "local('Arial'), local('Liberation Sans')");
  return {
    used: [...document.fonts].filter((font) => font.status === "loaded")
      .map((font) => font.family.replaceAll('"', "")).filter((name) => !/meanwhile/.test(name)),
    meanwhile: await meanwhile.load().then(() => true, () => false),
  };
}
