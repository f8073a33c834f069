/** What tells where an item stands: what is higher comes later. */
export interface Ordered {
  readonly order: number;
}

/** Lists, each in order, as one list in order; of items with the same order, those of earlier lists come first. */
export function mergeLists<Item extends Ordered>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [only = [], second] = lists;
  if (!second) return only;
  const half = lists.length >> 1;
  return mergeTwo(mergeLists(lists.slice(0, half)), mergeLists(lists.slice(half)));
}

function mergeTwo<Item extends Ordered>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const [last, next] = [first.at(-1), second[0]];
  if (!last) return second;
  if (!next || last.order <= next.order) return first.concat(second);
  const merged: Item[] = [];
  let at = 0;
  for (const item of first) {
    for (let other = second[at]; other && other.order < item.order; other = second[++at]) merged.push(other);
    merged.push(item);
  }
  for (; at < second.length; at++) merged.push(second[at] as Item);
  return merged;
}
