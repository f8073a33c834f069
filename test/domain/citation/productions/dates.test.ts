import { cited } from "../../../support/cited";

describe("a day with the ending of an ordinal", () => {
  it.each([
    ["CRC of 20th November 1989, arts. 12 and 13", ["crc 12, 13"]],
    ["CRC (adopted on November 20th, 1989), art. 12", ["crc 12"]],
    ["КПР от 20-го ноября 1989 года, ст. 12", ["crc 12"]],
    ["Закон РК от 8-го августа 2002 года «О правах ребенка», ст. 10", ["kz-child-rights-2002 10"]],
    ["Закон РК от 8-го августа 2003 года «О правах ребенка», ст. 10", ["? 10"]],
  ])("is one of a name's date: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12 and 13th of November 2020", ["crc 12"]],
    ["CRC, arts. 12, 13 May 2020", ["crc 12"]],
    ["КПР, ст. 12, 20-го ноября 1989 года", ["crc 12"]],
  ])("is no place in a list: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
