/* The way from the quick search to all briefings takes along what was typed. */
{
  const way = document.querySelector(".md-search-result__all a");
  const typed = document.querySelector(".md-search__input");
  const take = () => {
    const words = typed.value.trim();
    way.search = words && `?${new URLSearchParams({ find: words })}`;
  };
  for (const name of ["focus", "pointerdown", "click"]) way?.addEventListener(name, take);
}
