import { isRemarkFromAny } from "../../../src/domain/record/remarks-from";

const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe("a remark of a consultation", () => {
  it.each([
    ["C-1", ["C-01", "C-10"], true],
    ["C-1, by letter", ["C-01"], true],
    ["C-01", ["C-1"], true],
    ["C-10", ["C-01"], false],
    ["C-1", ["C-01", "C-001"], false],
    ["C-001", ["C-01", "C-001"], false],
    ["letter of 1 May", ["C-01"], false],
  ])("is told where its source says %s, of %j the first: %s", (source, ids, isOfIt) => {
    const all = named(...ids);
    expect(isRemarkFromAny(all.slice(0, 1), all)({ source })).toBe(isOfIt);
  });
});
