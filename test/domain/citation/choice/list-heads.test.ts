import { cited } from "../../../support/cited";

describe("a name that begins an item of a list", () => {
  it.each([
    ["a) the CRC: 1) Article 40", ["crc", "crc 40"]],
    ["а) КПР: 1) статьи 40", ["crc", "crc 40"]],
    ["2) БҚК: 1) 3-бабы", ["crc", "crc 3"]],
  ])("has the places of the items in it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
