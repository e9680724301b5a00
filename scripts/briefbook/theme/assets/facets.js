/*
  The form above a list: words, choices, order. What is chosen stands in the address, so that a view
  can be shared. Each page brings its own way to search and to show what was found.
*/

const TYPED = 150; // milliseconds without a key until the list follows
const CALM = 400; // and until a screen reader is told

export const form = document.querySelector(".filters > form");

/** A sentence with its place filled in. */
export const say = (sentence, value) => sentence.replace(/\{\w+\}/, value);

/*
  `usual(params)` is the order that nobody has to choose. `search(params)` finds, and `paint(found)`
  shows it: `n` entries; in `counts` how many each `key value` would show, if not as many as ever.
*/
export async function facets({ usual, search, paint }) {
  const { find, order } = form.elements;
  const clear = form.querySelector("[disabled]");
  const details = form.querySelector("details");
  const status = form.querySelector("[role=status]");
  const none = form.lastChild;
  let chosen, latest, typing, calm;

  form.addEventListener("input", ({ target }) => {
    chosen ||= target === order;
    clearTimeout(typing);
    typing = setTimeout(apply, target === find ? TYPED : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener("reset", () => {
    chosen = false;
    find.focus();
    setTimeout(apply);
  });
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    find.value = "";
    apply();
  });
  addEventListener("popstate", load);
  await load();
  form.parentNode.classList.add("ready");

  /** Set the form to what the address says. */
  async function load() {
    const asked = new URL(location).searchParams;
    chosen = asked.has("order");
    for (const field of form.elements) {
      const values = asked.getAll(field.name);
      if (field.type === "checkbox") field.checked = values.includes(field.value);
      else if (field.name) field.value = values[0] ?? "";
    }
    await apply();
    details.open ||= details.querySelector("[name]:checked, [value]:not([value='']):checked");
  }

  /** What the form says, without what says nothing. */
  function read() {
    const params = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    params.delete("order");
    if (!chosen || !order.value) order.value = usual(params);
    if (order.value !== usual(params)) params.set("order", order.value);
    return params;
  }

  function remember(params) {
    const url = new URL(location);
    for (const { name } of form.elements) url.searchParams.delete(name);
    for (const [key, value] of params) url.searchParams.append(key, value);
    history.replaceState(history.state, "", url);
  }

  /** Search and paint, unless something else was chosen meanwhile. */
  async function apply() {
    clearTimeout(typing);
    const params = (latest = read());
    remember(params);
    form.ariaBusy = true;
    const found = await search(params);
    if (params !== latest) return;
    paint(found);
    form.ariaBusy = false;
    for (const { name, value, parentNode: { lastChild } } of form.querySelectorAll("[type=checkbox]")) {
      const ever = (lastChild.dataset.all ??= lastChild.textContent);
      lastChild.textContent = found.counts ? found.counts[`${name} ${value}`] ?? 0 : ever;
    }
    const keys = [...params.keys()].filter((key) => key !== "order");
    const on = keys.filter((key) => key !== "find").length;
    details.firstChild.lastChild.textContent = on ? `(${on})` : "";
    clear.disabled = !`${params}`;
    none.hidden = found.n > 0;
    none.firstChild.hidden = find.value !== "";
    none.lastChild.hidden = !find.value;
    none.querySelector("b").textContent = find.value;
    const { all, some, failed } = form.dataset;
    const told = found.failed ? failed : keys.length ? say(some, found.n) : all;
    clearTimeout(calm);
    calm = setTimeout(() => (status.textContent = told), CALM);
  }
}
