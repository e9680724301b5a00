/*
  The quick search follows keys alone: what is pasted, dictated or composed from several keys is told
  to it as one. And its way to all briefings takes along what was typed.
*/
{
  const box = document.querySelector(".md-search__input");
  box?.addEventListener("input", () => box.dispatchEvent(new Event("keyup")));
  const way = document.querySelector(".md-search-result__all a");
  const take = () => {
    const find = box.value.trim();
    way.search = find && `?${new URLSearchParams({ find })}`;
  };
  for (const name of ["focus", "pointerdown", "click"]) way?.addEventListener(name, take);
}
