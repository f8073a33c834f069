/** Gives a list itself, or an earlier one of the very same items, so that what was found out about that with `memoise` holds. */
export type SameList = <Item extends object>(items: readonly Item[]) => readonly Item[];

/** Knows of the lists that begin with an item the last one, so lists that are cut in several ways need one of these each. */
export function toSameList(): SameList {
  const lastFrom = new WeakMap<object, readonly object[]>();
  return <Item extends object>(items: readonly Item[]): readonly Item[] => {
    const [first] = items;
    if (!first) return items;
    const before = lastFrom.get(first) as readonly Item[] | undefined;
    if (before && hasSameItems(before, items)) return before;
    lastFrom.set(first, items);
    return items;
  };
}

export const sameList = toSameList();

/** Whether two lists hold the very same, in one order. */
export const hasSameItems = <Item>(some: readonly Item[], others: readonly Item[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Lists one after the other; `flat` takes many times as long. */
export const joined = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => ([] as Item[]).concat(...lists);
