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

describe("a place behind the colon of several acts", () => {
  it.each([
    ["ICCPR and CRC: Article 17 – privacy", ["iccpr", "crc", "? 17"]],
    ["ICCPR, CRC: Article 17", ["iccpr", "crc", "? 17"]],
    ["ICCPR / CRC: art. 17", ["iccpr", "crc", "? 17"]],
    ["МПГПП и КПР: ст. 17 – частная жизнь", ["iccpr", "crc", "? 17"]],
    ["БҚК мен АСҚХП: 17-бап", ["crc", "iccpr", "? 17"]],
  ])("is asked about where each has such a one: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC and GC25: para. 67", ["crc", "crc-gc-25 67"]],
    ["OPIC and CRC: Article 32", ["crc-opic", "crc 32"]],
    ["CRC, art. 3 and ICCPR: Article 17", ["crc 3", "iccpr 17"]],
    ["КПР и МПГПП, ст. 17", ["crc", "iccpr 17"]],
  ])("is the last one's where the first has none, or its own: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
