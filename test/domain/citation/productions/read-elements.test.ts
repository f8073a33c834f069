import { cited } from "../../../support/cited";

describe("a page right behind an article", () => {
  it.each([
    ["GDPR art. 6 p. 1", ["eu-gdpr 6", "? page 1"]],
    ["ст. 12 с. 2 КПР", ["? 12, page 2", "crc"]],
  ])("may be a paragraph, and is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is one behind a name", () => {
    expect(cited("GC25, p. 12")).toEqual(["crc-gc-25 page 12"]);
  });
});
