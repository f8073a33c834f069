import { cited } from "../../../support/cited";

describe("a place with “above” or “below” behind it", () => {
  it.each([
    ["Please cite GC25, para. 67 above Article 16 CRC.", ["crc-gc-25 67", "crc 16"]],
    ["Put CRC Article 16 above and GC25 para 67 below.", ["crc 16", "crc-gc-25 67"]],
    ["GC25, paras. 67-71 above all", ["crc-gc-25 67-71"]],
    ["CRC, art. 12, art. 16 above", ["crc 12, 16"]],
    ["ЗОП № 25, п. 67 ниже", ["crc-gc-25 67"]],
    ["№ 25 ЖТЕ, 67-тармақ жоғарыда", ["crc-gc-25 67"]],
  ])("is of the name right before it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["(see para. 12 above)", []],
    ["GC25 (see para. 12 above)", ["crc-gc-25"]],
    ["GC25 (para. 12 above)", ["crc-gc-25"]],
    ["GC25, para. 12 of this report", ["crc-gc-25"]],
    ["CRC. Paragraph 12 above.", ["crc"]],
  ])("is of this text where none stands there: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
