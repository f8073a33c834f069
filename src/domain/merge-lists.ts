import { joined } from "./lists";

/** A list in order, and beside each item where it stands: what is higher comes later. */
export interface OrderedList<Item> {
  readonly items: readonly Item[];
  readonly orders: readonly number[];
}

/** Lists, each in order, as one list in order; of items that stand in the same place, those of earlier lists come first. */
export function mergeLists<Item>(lists: readonly OrderedList<Item>[]): OrderedList<Item> {
  const [only = NOTHING, ...others] = inRuns(lists.filter(({ items }) => items.length > 0));
  if (others.length === 0) return only;
  const runs = [only, ...others];
  const half = runs.length >> 1;
  return mergeTwo(mergeLists(runs.slice(0, half)), mergeLists(runs.slice(half)));
}

const NOTHING: OrderedList<never> = { items: [], orders: [] };

/** Lists that go on where the one before ends, as one: most of a table's blocks do. */
function inRuns<Item>(lists: readonly OrderedList<Item>[]): readonly OrderedList<Item>[] {
  const runs: OrderedList<Item>[][] = [];
  let last = Infinity;
  for (const list of lists) {
    if (last <= (list.orders[0] ?? -Infinity)) runs.at(-1)?.push(list);
    else runs.push([list]);
    last = list.orders.at(-1) ?? last;
  }
  return runs.map((run) => ({
    items: joined(run.map(({ items }) => items)),
    orders: joined(run.map(({ orders }) => orders)),
  }));
}

function mergeTwo<Item>(first: OrderedList<Item>, second: OrderedList<Item>): OrderedList<Item> {
  const items: Item[] = [];
  const orders: number[] = [];
  let next = 0;
  const take = ({ items: from, orders: at }: OrderedList<Item>, index: number): void => {
    items.push(from[index] as Item);
    orders.push(at[index] as number);
  };
  for (let index = 0; index < first.items.length; index++) {
    while (next < second.items.length && (second.orders[next] ?? 0) < (first.orders[index] ?? 0)) take(second, next++);
    take(first, index);
  }
  while (next < second.items.length) take(second, next++);
  return { items, orders };
}
