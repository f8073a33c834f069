import * as fc from "fast-check";

import { mergeLists } from "../../src/domain/merge-lists";

interface Item {
  readonly order: number;
  readonly from: number;
}

const ordered = (orders: readonly number[], from: number) => ({
  items: orders.map((order): Item => ({ order, from })),
  orders,
});

/** Lists that follow each other, lists that lie within each other, and empty ones. */
const lists = fc
  .array(
    fc
      .tuple(fc.nat(50), fc.array(fc.nat(9), { maxLength: 12 }))
      .map(([start, orders]) => orders.map((order) => start + order).sort((a, b) => a - b)),
    { maxLength: 12 },
  )
  .map((all) => all.map(ordered));

describe("lists in order", () => {
  it("are one list in order, and of items in the same place those of earlier lists come first", () => {
    fc.assert(
      fc.property(lists, (all) => {
        expect(mergeLists(all)).toEqual(all.flatMap((list) => list.items).sort((a, b) => a.order - b.order));
      }),
    );
  });
});
