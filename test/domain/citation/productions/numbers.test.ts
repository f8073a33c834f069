import { cited, citedAs } from "../../../support/cited";

describe("a number with a unit of its own behind it", () => {
  it.each(["CRC, Article 16 / 16-бап", "ст. 3, 3-бап, п. 1, 1-тармақ КПР"])(
    "is none of the list before it, and none is cut: %s",
    (text) => {
      expect(citedAs(text)).toEqual([text]);
    },
  );

  it("is one of those before a unit that stands behind them all", () => {
    expect(cited("БҚК-нің 12 және 16-баптары")).toEqual(["crc 12, 16"]);
  });
});

describe("a letter behind a hyphen", () => {
  it.each([
    ["CRC, art. 5-A", "crc 5A"],
    ["CRC, arts. 5-A and 6", "crc 5A, 6"],
    ["Section 13-B of the Online Safety Act 2023", "uk-osa-2023 13B"],
    ["СТАТЬЯ 5-Я КПР", "crc 5"],
  ])("is one of the number, and no ending: %s", (text, places) => expect(cited(text)).toEqual([places]));

  it("is none where more of a word follows", () => {
    expect(cited("Section 66-E-F of the Online Safety Act 2023")).not.toContain("uk-osa-2023 66E");
  });
});
