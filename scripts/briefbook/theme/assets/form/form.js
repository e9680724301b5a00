/* What the page of the form loads: the form, or a sentence where a file of it doesn't come. */

const [first, ...others] = document.querySelectorAll(".sheet .without");
// It says that no script runs, which isn't so.
first.hidden = true;
try {
  await import("./sheet.js");
  // Only now: where anything fails, what to do without the form still stands there.
  for (const line of others) line.hidden = true;
} catch (error) {
  first.textContent = document.getElementById("not-loaded").content.textContent.replace("{why}", () => error.message);
  first.className = "form__failed";
  first.setAttribute("role", "alert");
  first.hidden = false;
}
