/* Copy link, copy citation, print: buttons where the browser can do it. */
(() => {
  const row = document.querySelector(".share");
  if (!row) return;
  const words = row.dataset;
  const said = document.createElement("span");
  said.setAttribute("role", "status");

  const button = (name, where, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = name;
    made.addEventListener("click", act);
    where.append(made);
  };
  const copying = (text, status) => () =>
    navigator.clipboard.writeText(text).then(() => {
      status.textContent = words.copied;
      setTimeout(() => (status.textContent = ""), 4000);
    });

  if (navigator.clipboard) {
    const canonical = document.querySelector('link[rel="canonical"]');
    button(words.copy, row, copying(canonical ? canonical.href : location.href.split("#")[0], said));
    for (const citation of document.querySelectorAll(".citation")) {
      const status = said.cloneNode();
      const text = citation.textContent;
      citation.append(" ");
      button(words.citation, citation, copying(text, status));
      citation.append(" ", status);
    }
  }
  button(words.print, row, () => window.print());
  row.append(said);
  row.hidden = false;
})();
