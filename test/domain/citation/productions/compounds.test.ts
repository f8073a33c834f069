import { cited } from "../../../support/cited";

describe("a number that a hyphen joins to a word", () => {
  it.each([
    ["CRC, arts. 12 and 13, 3-part test", ["crc 12, 13"]],
    ["CRC, arts. 3, 12 and 21-point plan", ["crc 3, 12"]],
    ["CRC, arts. 3, 12 and 3-step test", ["crc 3, 12"]],
    ["CRC, arts. 3, 12, 21-nation study", ["crc 3, 12"]],
    ["CRC, arts. 3 and 12, 13-based approach", ["crc 3, 12"]],
    ["КПР, статьи 3, 12 и 72-часовой срок", ["crc 3, 12"]],
    ["БҚК 12-бап, 72-сағаттық мерзім", ["crc 12"]],
  ])("is a part of that word, in a list too: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is a place where the unit is in the plural and has one so far", () => {
    expect(cited("CRC, articles 12 and 13-based approach")).toEqual(["crc 12, 13"]);
  });

  it("is a place where the list lacks the last that stands behind and", () => {
    expect(cited("CRC, arts. 3, 12 and 13-based approach")).toEqual(["crc 3, 12, 13"]);
  });

  it.each([
    ["CRC, arts. 3, 12, 13-based approach", ["crc 3, 12, 13"]],
    ["CRC, arts. 3, 12, 13, 14-related duties", ["crc 3, 12, 13, 14"]],
  ])("is a place behind a comma where the word says what goes by it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
