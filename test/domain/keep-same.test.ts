import * as fc from "fast-check";

import { keepSame } from "../../src/domain/keep-same";

const { anything } = fc;
const data = anything({ maxDepth: 4, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined)] });
const copyOf = <Value>(value: Value): Value => structuredClone(value);

describe("keepSame", () => {
  it("gives the earlier value where all of it says the same", () => {
    const before = { rows: [{ row: 4, cells: ["a", 1, null] }], name: "Gaps" };
    expect(keepSame(before, copyOf(before))).toBe(before);
  });

  it("keeps the parts that did not change of a value that did", () => {
    const before = { rows: [{ cells: ["a"] }, { cells: ["b"] }], headers: ["No."] };
    const now = keepSame(before, { rows: [{ cells: ["a"] }, { cells: ["c"] }], headers: ["No."] });
    expect(now).toEqual({ rows: [{ cells: ["a"] }, { cells: ["c"] }], headers: ["No."] });
    expect(now.rows[0]).toBe(before.rows[0]);
    expect(now.headers).toBe(before.headers);
  });

  it("tells a member that is undefined from one that is not there", () => {
    const before: Readonly<Record<string, unknown>> = { id: "G-001", rank: undefined };
    expect(Object.keys(keepSame(before, { id: "G-001" }))).toEqual(["id"]);
    expect(Object.keys(keepSame<unknown>({ id: "G-001" }, before) as object)).toEqual(["id", "rank"]);
  });

  it("says what it was given, whatever came before", () => {
    fc.assert(
      fc.property(data, data, (before, now) => {
        const expected = copyOf(now);
        expect(keepSame(before, now)).toStrictEqual(expected);
        expect(now).toStrictEqual(expected);
      }),
    );
  });

  it("knows every copy for what it was", () => {
    fc.assert(
      fc.property(data, (before) => {
        expect(keepSame(before, copyOf(before))).toBe(before);
      }),
    );
  });
});
