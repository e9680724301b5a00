/* Buttons below the opening of a page: copy its link, cite it, print it. */

const [row, copy] = document.getElementById("buttons").content.children;
const [link, cite, print, status] = row.children;
const sheet = document.querySelector(".sheet");
const box = sheet.querySelector("details.cite");
const opening = sheet.querySelector("#key-points + ul") ?? sheet.querySelector(".standfirst");

/** Make a button copy a text and say so. */
function copying(button, text) {
  const words = button.textContent;
  button.onclick = async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = status.textContent = row.dataset.copied;
    setTimeout(() => {
      button.textContent = words;
      status.textContent = "";
    }, 3000);
  };
}

/** Where the page stays, with what is chosen on it. */
function address() {
  const { origin, pathname, search } = location;
  const lasting = document.querySelector("link[rel=canonical]")?.href ?? origin + pathname;
  return sheet.querySelector(".filters") ? lasting + search : lasting;
}

if (navigator.clipboard) {
  copying(link, address);
  for (const line of sheet.querySelectorAll(".citation")) {
    const text = line.textContent;
    const button = copy.cloneNode(true);
    copying(button, () => text);
    line.append(" ", button);
  }
} else link.remove();
if (box) {
  cite.onclick = () => {
    box.open = true;
    box.scrollIntoView();
    box.firstElementChild.focus();
  };
} else cite.remove();
print.onclick = () => window.print();
opening?.after(row);
