import { cited } from "../../../support/cited";

describe("Russian numbers with their endings before a unit", () => {
  it.each([
    ["Согласно 19-й статье КПР", ["crc 19"]],
    ["в 12-й и 13-й статьях КПР", ["crc 12, 13"]],
    ["5 статей КПР", ["crc"]],
    ["16-летние и статья 3 КПР", ["crc 3"]],
  ])("are places: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
