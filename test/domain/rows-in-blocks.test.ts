import * as fc from "fast-check";

import { overBlocks } from "../../src/domain/over-blocks";
import { eachBlock, inBlocks, inShares } from "../../src/domain/rows-in-blocks";
import type { Block } from "../../src/domain/rows-in-blocks";

interface Row {
  readonly row: number;
  readonly id?: string;
}

const rows: readonly Row[] = Array.from({ length: 1000 }, (_, at) => ({ row: at + 4, id: `G-${at}` }));
const withRow = (at: number, row: Row): readonly Row[] => rows.map((each, index) => (index === at ? row : each));

const sharesOf = (table: readonly Row[]) => inBlocks(table).flatMap((block) => inShares(block));

describe("rows in blocks", () => {
  it("hold every row once, in order", () => {
    expect(inBlocks(rows).flat()).toEqual(rows);
    expect(inBlocks([])).toEqual([]);
  });

  it("are the very blocks they were where the same rows follow each other", () => {
    const before = inBlocks(rows);
    const after = inBlocks(withRow(500, { row: 504 }));
    expect(after.filter((block, at) => block !== before[at])).toHaveLength(1);
    expect(after.flat()).toEqual(withRow(500, { row: 504 }));
  });

  it("are made of shares that hold every row once, and are the very shares they were around a row that changed", () => {
    const [before, after] = [sharesOf(rows), sharesOf(withRow(500, { row: 504 }))];
    expect(before.flat()).toEqual(rows);
    expect(after.filter((share, at) => share !== before[at])).toHaveLength(1);
  });

  it("are looked through once, and again where a row changed", () => {
    let looked = 0;
    const ids = eachBlock((block: Block<Row>) => {
      looked += block.length;
      return block.flatMap(({ id }) => (id === undefined ? [] : [id]));
    });
    expect(ids(rows)).toEqual(rows.map(({ id }) => id));
    expect(looked).toBe(rows.length);
    expect(ids(withRow(500, { row: 504 }))).toHaveLength(999);
    expect(looked).toBeLessThan(rows.length + 10);
  });
});

/** The ids of a table, and how many times they were put together. */
function toIds(): (rows: readonly Row[]) => { readonly ids: readonly string[]; readonly times: number } {
  let times = 0;
  return overBlocks(
    (block: Block<Row>) => block.map(({ id = "" }) => id),
    (ids) => ({ ids, times: ++times }),
  );
}

describe("what a table comes to by its blocks", () => {
  it("is the very value it was while all blocks come to what they did", () => {
    const idsIn = toIds();
    const before = idsIn(rows);
    expect(idsIn(withRow(500, { row: 999, id: "G-500" }))).toBe(before);
    expect(idsIn(withRow(0, { row: 999, id: "G-0" }))).toBe(before);
    expect(idsIn(withRow(500, { row: 504, id: "G-1500" }))).not.toBe(before);
  });

  it("is what it comes to from nothing, whatever rows were changed, added and taken away", () => {
    const change = fc.tuple(fc.nat(400), fc.constantFrom("change", "touch", "insert", "delete", "append"), fc.nat(5));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const idsIn = toIds();
        let now = rows.slice(0, 300);
        for (const [place, act, id] of changes) {
          const at = place % now.length;
          const row = { row: at, id: act === "touch" ? (now[at]?.id ?? "") : `X-${id}` };
          const next = [...now];
          if (act === "append") next.push(row);
          else next.splice(at, act === "insert" ? 0 : 1, ...(act === "delete" ? [] : [row]));
          now = next;
          expect(idsIn(now).ids).toEqual(now.map(({ id: said }) => said));
        }
      }),
    );
  });
});
