import { cited } from "../../../support/cited";

describe("a general comment on an article", () => {
  it.each([
    ["General comment No. 14 on article 3(1) of the Convention, para. 6", ["crc-gc-14 6"]],
    ["general comment No. 12 on Article 12 CRC, paras. 20-25", ["crc-gc-12 20-25"]],
  ])("has the paragraphs behind the treaty: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is followed by the treaty's articles where no paragraph is told", () => {
    expect(cited("general comment No. 14 on article 3(1) of the CRC")).toEqual(["crc-gc-14", "crc 3(1)"]);
  });

  it("is none of the catalogue's where the article is another committee's", () => {
    expect(cited("general comment No. 1 on article 12 of the CRPD, para. 14")).not.toContain("crc-gc-1 14");
  });
});

describe("a general comment on an article of a treaty that the catalogue lacks", () => {
  it("is another's, with its paragraphs", () => {
    const text = "General Comment No. 7 on Article 27 of the African Children's Charter, paras 43 to 51";
    expect(cited(text)).toEqual(["? 43-51"]);
  });
});
