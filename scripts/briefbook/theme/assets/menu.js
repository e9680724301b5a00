/*
  On narrow screens Material opens its menu by a label, which no key reaches. This puts a button in
  its place, which leads to the first link of the menu. Escape leads back, and who goes on closes
  the menu behind. Without script the label stays.
*/
(() => {
  const toggle = document.getElementById("__drawer");
  const label = document.querySelector(".md-header label[for=__drawer]");
  const menu = document.querySelector(".md-sidebar--primary");
  if (!toggle || !label || !menu) return;

  const button = document.createElement("button");
  button.className = `${label.className} menu`;
  button.type = "button";
  button.ariaLabel = label.title;
  button.append(...label.childNodes);
  label.replaceWith(button);

  const tell = () => { button.ariaExpanded = toggle.checked; };
  tell();
  toggle.addEventListener("change", tell);
  menu.addEventListener("focusout", ({ relatedTarget: next }) => {
    if (toggle.checked && next && !menu.contains(next)) toggle.click();
  });
  button.addEventListener("click", () => {
    toggle.click();
    menu.querySelector("a").focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    toggle.click();
    button.focus();
  });
})();
