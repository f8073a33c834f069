import { cited, faultsOf } from "../../../support/cited";

describe("numbers that share the unit of the places before", () => {
  it.each([
    ["Article 16 of the CRC and 17 of the ICCPR", ["crc 16", "iccpr 17"]],
    ["Articles 3 of the CRC, 7 of the CRPD and 24 of the ICCPR", ["crc 3", "crpd 7", "iccpr 24"]],
    ["Article 16 (CRC) and 17 (ICCPR)", ["crc 16", "iccpr 17"]],
    ["Articles 1 to 4 of the OPSC and 3-5 of OPAC", ["crc-opsc 1-4", "crc-opac 3-5"]],
    ["Articles 16 of the CRC and 17(1) of the ICCPR", ["crc 16", "iccpr 17(1)"]],
    ["ст. 16 КПР и 17 МПГПП", ["crc 16", "iccpr 17"]],
    ["БҚК-нің 16 және АСҚХП-ның 17-баптары", ["crc 16", "iccpr 17"]],
  ])("are places of the second instrument: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("are found fault with when there is no such place", () => {
    expect(faultsOf("Article 16 of the CRC and 99 of the ICCPR")).toEqual([
      "The ICCPR has 53 articles; there is no article 99. Correct the number.",
    ]);
  });

  it.each([
    ["Articles 16 CRC, 8 ECHR and 17 ICCPR", ["crc 16", "? 8", "iccpr 17"]],
    ["статья 134 УК РК и 143 ГК РК", ["kz-criminal-code 134", "? 143"]],
    ["CRC, Arts. 16 and 17, and 8 GDPR", ["crc 16, 17", "eu-gdpr 8"]],
    ["Article 16 CRC, 8 GDPR and 28 DSA", ["crc 16", "eu-gdpr 8", "eu-dsa 28"]],
    ["GC 12, para 34, and 25, para 67", ["crc-gc-12 34", "crc-gc-25 67"]],
    ["Article 12 of the CRC and 13 thereof", ["crc 12", "crc 13"]],
    ["Arts. 12, 13 CRC; 24 CRPD", ["crc 12, 13", "crpd 24"]],
    ["КПР (статья 16), МПГПП (17), GDPR (8)", ["crc 16", "iccpr 17", "eu-gdpr 8"]],
  ])("are not lost beside others: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Art. 3 CRC and 12 GDPR fines", ["crc 3", "eu-gdpr"]],
    ["Article 16 of the CRC and 2016 ICCPR report", ["crc 16", "iccpr"]],
    ["Article 16 of the CRC and 2 Conventions on the Rights of Persons with Disabilities", ["crc 16", "crpd"]],
  ])("are none where they count something else: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a general comment of “the Committee”", () => {
  it("has the places before it", () => {
    expect(cited("paragraph 21 of the Committee's general comment No. 12")).toEqual(["crc-gc-12 21"]);
    expect(cited("para. 5 of the Committee’s General Comment No. 25 (2021)")).toEqual(["crc-gc-25 5"]);
  });

  it("is still another one where its sentence speaks of what that one is about", () => {
    expect(cited("Ramps and accessibility: para. 21 of the Committee's general comment No. 2")).toEqual(["? 21"]);
  });
});

describe("the second number of a unit in the plural", () => {
  it.each([
    ["ЗОП № 14, пп. 6, 7, п. 1, ст. 3, ст. 12 КПР", ["crc-gc-14 6, 7", "crc 3(1), 12"]],
    ["GC 14, paras. 6, 7, para. 9", ["crc-gc-14 6, 7, 9"]],
  ])("is no comment of that number: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is one behind “and”, and behind a number in the singular", () => {
    expect(cited("GC 14, para. 6, 7, para. 1")).toEqual(["crc-gc-14 6", "crc-gc-7 1"]);
    expect(cited("GC 14, paras. 6-9 and 25, para. 12")).toEqual(["crc-gc-14 6-9", "crc-gc-25 12"]);
  });
});

describe("a number alone behind a general comment", () => {
  it.each([
    ["GC16 and 25", ["crc-gc-16", "crc-gc-25"]],
    ["ЗОП № 16 и 25.", ["crc-gc-16", "crc-gc-25"]],
  ])("names another one after “and”: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each(["GC16, 25", "ЗОП № 16, 25"])("is asked about after a comma, where it may be a paragraph too: %s", (text) => {
    expect(cited(text)).toEqual(["crc-gc-16", "?"]);
    expect(faultsOf(text)).toEqual(["“25” may be GC16 or GC25. Choose which is meant."]);
  });

  it("is a paragraph where a unit stands behind the list", () => {
    expect(cited("GC5, 12, 18 және 65-тармақтар")).toEqual(["crc-gc-5 12, 18, 65"]);
  });

  it("is a paragraph where there is no such comment", () => {
    expect(cited("GC16, 77")).toEqual(["crc-gc-16 77"]);
  });
});

describe("a comment that Kazakh texts call by another word", () => {
  it.each([
    ["№ 25 жалпы ескертпенің 5-тармағы", ["crc-gc-25 5"]],
    ["№ 16 және № 25 жалпы ескертпелер", ["crc-gc-16", "crc-gc-25"]],
  ])("is that one: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a general recommendation by its letters", () => {
  it("is its body's, so that its paragraph is asked about", () => {
    expect(cited("CEDAW Committee, GR 19, para 6")).toEqual(["? 6"]);
  });
});

describe("a comment in Kazakh behind «жалпы тәртіптегі»", () => {
  it("is one in each of its forms", () => {
    expect(cited("Жалпы тәртіптегі № 25 ескертпенің 23-тармағы")).toEqual(["crc-gc-25 23"]);
  });
});

describe("comments in the plural, for short", () => {
  it.each([
    ["GCs 12 and 25, para. 67", ["crc-gc-12", "crc-gc-25 67"]],
    ["GCs Nos. 12 and 25", ["crc-gc-12", "crc-gc-25"]],
  ])("are one each: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("numbers of a list behind the sign of a general comment", () => {
  it.each(["ЗОП № 14, 16 и 25", "ЗОП № 14, 16 и № 25", "General comment No. 14, 16 and 25", "ЖТЕ № 14, 16 және 25"])(
    "are comments each where “and” ends it: %s",
    (text) => {
      expect(cited(text)).toEqual(["crc-gc-14", "crc-gc-16", "crc-gc-25"]);
    },
  );

  it.each([
    ["GC No. 25, 67 and 68", ["crc-gc-25 67, 68"]],
    ["ЗОП № 14, 16", ["crc-gc-14", "?"]],
    ["GC14, 16 and 25", ["crc-gc-14", "?", "?"]],
  ])("are paragraphs, or asked about, elsewhere: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
