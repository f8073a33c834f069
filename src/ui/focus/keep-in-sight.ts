/** As much of it as counts as the whole: parts of a pixel are lost where the page is zoomed. */
const WHOLE = 0.95;

/**
 * Brings what has the focus back into sight where the page moved under it: what comes late above pushes down what is below.
 *
 * Only while nothing around it is scrolled: from then on a browser holds in place what is seen, and what is out of sight
 * was put there by the person.
 *
 * @returns what stops it
 */
export function keepInSight(root: HTMLElement): () => void {
  let wasSeen = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (!entry) return;
      const isSeen = entry.intersectionRatio > WHOLE;
      if (wasSeen && !isSeen && !isScrolled(entry.target)) entry.target.scrollIntoView({ block: "nearest" });
      wasSeen = isSeen;
    },
    { threshold: [0, WHOLE, 1] },
  );
  const watch = ({ target }: FocusEvent): void => {
    observer.disconnect();
    wasSeen = false;
    if (target instanceof HTMLElement) observer.observe(target);
  };
  root.addEventListener("focusin", watch);
  return () => {
    root.removeEventListener("focusin", watch);
    observer.disconnect();
  };
}

function isScrolled(element: Element): boolean {
  for (let one: Element | null = element.parentElement; one; one = one.parentElement)
    if (one.scrollTop > 0) return true;
  return false;
}
