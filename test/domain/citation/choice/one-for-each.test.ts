import { cited } from "../../../support/cited";

describe("as many paragraphs as general comments before them", () => {
  it.each([
    ["General comments Nos. 20 and 25, paras. 47 and 67", ["crc-gc-20", "crc-gc-25", "? 47, 67"]],
    ["Замечания общего порядка № 20 и № 25, пункты 47 и 67", ["crc-gc-20", "crc-gc-25", "? 47, 67"]],
    ["№ 20 және № 25 жалпы тәртіптегі ескертулер, 47 және 67-тармақтар", ["crc-gc-20", "crc-gc-25", "? 47, 67"]],
    ["CRC, general comments Nos. 20 and 25, paras. 47 and 67", ["crc", "crc-gc-20", "crc-gc-25", "? 47, 67"]],
  ])("are asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["General comments Nos. 20 and 25, paras. 67 to 71", ["crc-gc-20", "crc-gc-25 67-71"]],
    ["General comment No. 20, para. 47, and No. 25, paras. 67 and 68", ["crc-gc-20 47", "crc-gc-25 67, 68"]],
    ["the CRC and general comment No. 25, paras. 67 and 68", ["crc", "crc-gc-25 67, 68"]],
  ])("are the last one's where they can only be that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
