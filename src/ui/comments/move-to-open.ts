/** Put the focus on the next card, or the one before, that is open; on any card where none of those shown is. */
export function moveToOpen(root: HTMLElement, step: 1 | -1): void {
  const open = [...root.querySelectorAll<HTMLElement>("[data-status=open], [data-status=deleted]")];
  const cards = open.length > 0 ? open : [...root.querySelectorAll<HTMLElement>("[data-status]")];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : cards.length - 1) : (at + step + cards.length) % cards.length;
  const card = cards[next];
  card?.focus({ preventScroll: true });
  // jsdom has no layout, and so no scrolling.
  card?.scrollIntoView?.({ block: "nearest" });
}
