/** The list that was last made with an item at its beginning. */
const lastFrom = new WeakMap<object, readonly object[]>();

const NOTHING: readonly never[] = [];

/** The list itself, or an earlier one of the very same items, so that what was found out about that with `memoise` holds. */
export function sameList<Item extends object>(items: readonly Item[]): readonly Item[] {
  const [first] = items;
  if (!first) return NOTHING;
  const before = lastFrom.get(first) as readonly Item[] | undefined;
  if (before?.length === items.length && before.every((item, at) => item === items[at])) return before;
  lastFrom.set(first, items);
  return items;
}
