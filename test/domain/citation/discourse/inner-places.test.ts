import { cited } from "../../../support/cited";

describe("a paragraph behind a semicolon, where a text that counts paragraphs was named before an article", () => {
  it.each([
    ["GC25, para. 67; CRC, art. 12; para. 2", ["crc-gc-25 67", "crc 12", "? 2"]],
    ["GC25, para. 67; GDPR, art. 8; para. 1", ["crc-gc-25 67", "eu-gdpr 8", "? 1"]],
    ["ЗОП № 25, п. 67; КПР, ст. 12; п. 1", ["crc-gc-25 67", "crc 12", "? 1"]],
    ["ЗОП № 25, п. 67; Закон об образовании, ст. 5; п. 2", ["crc-gc-25 67", "kz-education-2007 5", "? 2"]],
    ["№ 25 ЖТЕ, 67-тармақ; БҚК, 12-бап; 2-тармақ", ["crc-gc-25 67", "crc 12", "? 2"]],
  ])("is asked about, since the article may have it: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it("is that text's where the article has no such paragraph", () => {
    expect(cited("GC25, para. 67; CRC, art. 12; para. 68")).toEqual(["crc-gc-25 67", "crc 12", "crc-gc-25 68"]);
  });
});
