import { cited } from "../../../support/cited";

describe("a number that a hyphen joins to a word", () => {
  it.each([
    ["CRC, arts. 12 and 13, 3-part test", ["crc 12, 13"]],
    ["CRC, arts. 3, 12 and 21-point plan", ["crc 3, 12"]],
    ["БҚК 12-бап, 72-сағаттық мерзім", ["crc 12"]],
  ])("is a part of that word, in a list too: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is a place where the unit is in the plural and has one so far", () => {
    expect(cited("CRC, articles 12 and 13-based approach")).toEqual(["crc 12, 13"]);
  });
});
