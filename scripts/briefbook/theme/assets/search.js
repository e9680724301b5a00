/* The way from the quick search to all briefings takes along what was typed. */
{
  const way = document.querySelector(".md-search-result__all a");
  const take = () => {
    const find = document.querySelector(".md-search__input").value.trim();
    way.search = find && `?${new URLSearchParams({ find })}`;
  };
  for (const name of ["focus", "pointerdown", "click"]) way?.addEventListener(name, take);
}
