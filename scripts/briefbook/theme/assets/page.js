/* Buttons below the opening of a page: copy its link, cite it, print it. */

const [bar, copy] = document.getElementById("bar").content.children;
const [link, cite, print, status] = bar.children;
const sheet = document.querySelector(".sheet");
const box = sheet.querySelector("details.cite");
const opening = sheet.querySelector("#key-points + ul") ?? sheet.querySelector(".standfirst");

/** A button that copies a text and says so. */
function copying(button, text) {
  const words = button.textContent;
  button.onclick = async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = status.textContent = bar.dataset.copied;
    setTimeout(() => {
      button.textContent = words;
      status.textContent = "";
    }, 3000);
  };
  return button;
}

if (navigator.clipboard) {
  copying(link, () => location.href.split("#")[0]);
  for (const line of box?.querySelectorAll(".citation") ?? []) {
    line.after(copying(copy.cloneNode(true), () => line.textContent.trim()));
  }
} else link.remove();
if (box) {
  cite.onclick = () => {
    box.open = true;
    box.scrollIntoView();
    box.firstElementChild.focus();
  };
  addEventListener("beforeprint", () => (box.open = true));
} else cite.remove();
print.onclick = () => window.print();
opening?.after(bar);
