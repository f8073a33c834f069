import { cited } from "../../../support/cited";

describe("places that are said to belong to one name each", () => {
  it.each([
    ["Articles 16 and 17 of the CRC and the ICCPR respectively", ["crc 16", "iccpr 17"]],
    ["Articles 16, 17 and 22 of the CRC, the ICCPR and the CRPD, respectively", ["crc 16", "iccpr 17", "crpd 22"]],
    ["the CRC and the ICCPR (articles 16 and 17 respectively)", ["crc 16", "iccpr 17"]],
    ["статьи 16 и 17 КПР и МПГПП соответственно", ["crc 16", "iccpr 17"]],
    ["тиісінше БҚК мен АСҚХП-ның 16 және 17-баптары", ["crc 16", "iccpr 17"]],
  ])("are shared out: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("are nobody's where there are more places than names", () => {
    expect(cited("Articles 16, 17 and 19 of the CRC and the ICCPR respectively")).toEqual(["? 16, 17, 19", "?"]);
  });

  it.each([
    "Articles 16 and 17 of the CRC and the ECHR respectively",
    "статьи 16 и 17 КПР и ЕКПЧ соответственно",
    "соответственно статьями 16 и 22 Конвенций о правах ребенка и о правах инвалидов",
  ])("are nobody's where a name was not known: %s", (text) => {
    expect(cited(text).filter((one) => !one.startsWith("?"))).toEqual([]);
  });

  it("are all the first one's where the word belongs to others", () => {
    expect(cited("Articles 12 and 13 of the CRC require States and parents respectively to listen")).toEqual([
      "crc 12, 13",
    ]);
    expect(cited("Соответственно, статьи 3 и 12 КПР и КПИ нарушены")).toEqual(["crc 3, 12", "crpd"]);
  });

  it("are all the first one's where nothing says so", () => {
    expect(cited("Articles 3 and 12 of the CRC and the ICCPR")).toEqual(["crc 3, 12", "iccpr"]);
    expect(cited("Articles 3 and 12 of the CRC and the ICCPR. The two bodies reply respectively.")).toEqual([
      "crc 3, 12",
      "iccpr",
    ]);
  });
});

describe("the second of two titles that share their first word", () => {
  it.each([
    "Конвенции о правах ребенка (ст. 16) и о правах инвалидов (ст. 22)",
    "Conventions on the Rights of the Child (art. 16) and on the Rights of Persons with Disabilities (art. 22)",
    "the Convention on the Rights of the Child (art. 16) and that on the Rights of Persons with Disabilities (art. 22)",
  ])("does not give its places to the first: %s", (text) => {
    expect(cited(text, { "the Convention": "crc" })).toEqual(["crc 16", "? 22"]);
  });
});

describe("a place in a bracket", () => {
  it.each([
    ["CRC (art. 16), ICESCR (art. 13)", ["crc 16", "icescr 13"]],
    ["CRC (art. 16), ICERD (art. 5)", ["crc 16", "? 5"]],
    ["the CRC (art. 16) and the Constitution (art. 18)", ["crc 16", "? 18"]],
    ["КПР (ст. 16), Пакт (ст. 17)", ["crc 16", "? 17"]],
    ["the CRC and the first two Protocols (arts. 3 and 4)", ["crc", "? 3, 4"]],
    ["general comments Nos. 25 (para. 40) and 16 (para. 28)", ["crc-gc-25 40", "crc-gc-16 28"]],
    ["ЗОП № 13 (п. 31), № 16 (п. 28) и № 25 (п. 40)", ["crc-gc-13 31", "crc-gc-16 28", "crc-gc-25 40"]],
    ["CRC (art. 16) and its general principles (art. 3)", ["crc 16", "crc 3"]],
  ])("belongs to the name right before it, known or not: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
