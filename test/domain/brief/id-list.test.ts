import { formatIds } from "../../../src/domain/brief/id-list";

const others = (count: number) => `and ${count} others`;

describe("formatIds", () => {
  it.each([
    [["G-001"], "G-001"],
    [["G-001", "G-002"], "G-001, G-002"],
    [["G-001", "G-002", "G-003", "G-007"], "G-001–G-003, G-007"],
    [["G-009", "G-010", "G-011"], "G-009–G-011"],
    [["A-1", "G-2", "G-3"], "A-1, G-2, G-3"],
    [["one", "two"], "one, two"],
    [[], ""],
  ])("writes %j as %s", (ids, expected) => {
    expect(formatIds(ids, 10, others)).toBe(expected);
  });

  it("counts the ids it has no room for", () => {
    expect(formatIds(["G-1", "G-3", "G-5", "G-6", "G-7", "G-9"], 2, others)).toBe("G-1, G-3 and 4 others");
  });

  it("has the language's own word between the last two in a sentence, where none is left out", () => {
    const ids = ["G-1", "G-3", "G-5"];
    expect(formatIds(ids, 10, others, "and")).toBe("G-1, G-3 and G-5");
    expect(formatIds([...ids, "G-7"], 2, others, "and")).toBe("G-1, G-3 and 2 others");
    expect(formatIds(["G-1"], 2, others, "and")).toBe("G-1");
  });

  it("names the last one rather than count it", () => {
    expect(formatIds(["G-1", "G-3", "G-5"], 2, others)).toBe("G-1, G-3, G-5");
  });
});
