import { ordinalDigits } from "../../../../src/domain/citation/places/ordinal-digits";
import { cited } from "../../../support/cited";

describe("Russian numbers with their endings before a unit", () => {
  it("are found with where they begin", () => {
    const text = "в 12-й и 13-й статьях";
    expect(ordinalDigits(text, text.indexOf("статьях"))).toEqual({ start: 2, numbers: ["12", "13"] });
    expect(ordinalDigits("5 статей", 2)).toBeUndefined();
  });

  it.each([
    ["Согласно 19-й статье КПР", ["crc 19"]],
    ["в 12-й и 13-й статьях КПР", ["crc 12, 13"]],
    ["16-летние и статья 3 КПР", ["crc 3"]],
  ])("are places: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
