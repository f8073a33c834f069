import { array, assert, constantFrom, property } from "fast-check";
import { changedMiddle, head, tail } from "../../../src/ui/check/changed-middle";

describe("where two texts differ", () => {
  it.each([
    ["CRC, art. 1612; GDPR", "CRC, art. 16; GDPR", "CRC, art. ", "1612;", "16;", " GDPR"],
    ["", "G-004", "", "", "G-004", ""],
    ["one two", "one two", "one two", "", "", ""],
    ["a b a", "a b c b a", "a b ", "", "c b ", "a"],
  ])("from %j to %j", (before, after, start, out, put, end) => {
    expect(changedMiddle(before, after)).toEqual({ start, before: out, after: put, end });
  });

  it("puts together again to both texts", () => {
    const words = array(constantFrom("a", "б", " ", "\n", "art.")).map((parts) => parts.join(""));
    assert(
      property(words, words, (before, after) => {
        const parts = changedMiddle(before, after);
        expect(parts.start + parts.before + parts.end).toBe(before);
        expect(parts.start + parts.after + parts.end).toBe(after);
      }),
    );
  });

  it("shows only a little of long text around it", () => {
    expect(tail("x".repeat(500))).toHaveLength(61);
    expect(head("x".repeat(500))).toHaveLength(61);
    expect(head("short")).toBe("short");
  });
});
