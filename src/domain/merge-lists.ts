import { joined } from "./lists";

/** A list in order, and beside each item where it stands: what is higher comes later. */
export interface OrderedList<Item> {
  readonly items: readonly Item[];
  readonly orders: readonly number[];
}

/**
 * Lists, each in order, as one list in order; of items that stand in the same place, those of earlier lists come first.
 *
 * What lies between items of other lists is laid out as a whole, so long lists that hardly meet take next to no time.
 */
export const mergeLists = <Item>(lists: readonly OrderedList<Item>[]): readonly Item[] =>
  joined(mergeRuns(inRuns(lists.filter(({ items }) => items.length > 0))).map(({ items }) => items));

/** Lists that go on where the one before ends. */
type Run<Item> = readonly OrderedList<Item>[];

/** Most of a table's blocks are one run. */
function inRuns<Item>(lists: readonly OrderedList<Item>[]): readonly Run<Item>[] {
  const runs: OrderedList<Item>[][] = [];
  let last = Infinity;
  for (const list of lists) {
    if (last <= (list.orders[0] ?? -Infinity)) runs.at(-1)?.push(list);
    else runs.push([list]);
    last = list.orders.at(-1) ?? last;
  }
  return runs;
}

function mergeRuns<Item>(runs: readonly Run<Item>[]): Run<Item> {
  const [only = [], ...others] = runs;
  if (others.length === 0) return only;
  const half = runs.length >> 1;
  return mergeTwo(mergeRuns(runs.slice(0, half)), mergeRuns(runs.slice(half)));
}

/** Stretches of both in turn, each as far as it goes before an item of the other. */
function mergeTwo<Item>(first: Run<Item>, second: Run<Item>): Run<Item> {
  const merged: OrderedList<Item>[] = [];
  const [one, other] = [toCursor(first), toCursor(second)];
  while (!isAtEnd(one) || !isAtEnd(other)) {
    const next = nextOrder(other);
    merged.push(...takeWhile(one, (order) => order <= next));
    const limit = nextOrder(one);
    merged.push(...takeWhile(other, (order) => order < limit));
  }
  return merged;
}

/** Where the next item of a run is. */
interface Cursor<Item> {
  readonly run: Run<Item>;
  list: number;
  item: number;
}

const toCursor = <Item>(run: Run<Item>): Cursor<Item> => ({ run, list: 0, item: 0 });
const isAtEnd = ({ run, list }: Cursor<unknown>): boolean => list >= run.length;
const nextOrder = ({ run, list, item }: Cursor<unknown>): number => run[list]?.orders[item] ?? Infinity;

/** Moves a cursor past the items within a limit. */
function takeWhile<Item>(cursor: Cursor<Item>, isWithin: (order: number) => boolean): Run<Item> {
  const taken: OrderedList<Item>[] = [];
  for (let list = cursor.run[cursor.list]; list; list = cursor.run[++cursor.list]) {
    const { items, orders } = list;
    const from = cursor.item;
    if (!isWithin(orders.at(-1) ?? 0)) {
      const to = orders.findIndex((order, at) => at >= from && !isWithin(order));
      if (to > from) taken.push({ items: items.slice(from, to), orders: orders.slice(from, to) });
      cursor.item = to;
      break;
    }
    taken.push(from === 0 ? list : { items: items.slice(from), orders: orders.slice(from) });
    cursor.item = 0;
  }
  return taken;
}
