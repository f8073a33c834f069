import { inBlocks } from "../../src/domain/rows-in-blocks";

const rows = Array.from({ length: 1000 }, (_, at) => ({ row: at + 4 }));

describe("rows in blocks", () => {
  it("hold every row once, in order", () => {
    expect(inBlocks(rows).flat()).toEqual(rows);
    expect(inBlocks([])).toEqual([]);
  });

  it("are the very blocks they were where the same rows follow each other", () => {
    const before = inBlocks(rows);
    const after = inBlocks(rows.map((row, at) => (at === 500 ? { row: 504 } : row)));
    expect(after.filter((block, at) => block !== before[at])).toHaveLength(1);
    expect(after.flat()).toEqual(rows);
  });
});
