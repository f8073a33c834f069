import { cited } from "../../support/cited";

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
