import { runStart } from "../../../../src/domain/citation/places/run-start";
import { cited } from "../../../support/cited";

describe("the word before a run", () => {
  it.each([
    ["from 3 to 6", 5],
    ["с 3 по 6", 2],
    ["from 3 children to 6", 0],
    ["с 1 января", 0],
    ["3 to 6", 0],
  ])("%j has %d codes", (text, codes) => {
    expect(runStart(text, 0)).toBe(codes);
  });

  it.each([
    ["articles from 3 to 6 of the CRC", "crc 3-6"],
    ["статьи с 3 по 6 КПР", "crc 3-6"],
    ["пункты с 67 по 78 Замечания общего порядка № 25", "crc-gc-25 67-78"],
  ])("belongs to the places: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});
