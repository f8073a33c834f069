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
