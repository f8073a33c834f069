import { cited, citedAs, faultsOf } from "../../../support/cited";

describe("an act that the catalogue does not hold, before a place in a bracket", () => {
  it.each([
    ["GDPR and Directive 2002/58/EC (Article 5)", ["eu-gdpr", "? 5"]],
    ["DSA and Regulation (EU) 2022/1925 (Article 5)", ["eu-dsa", "? 5"]],
    ["КПР (статья 28) и Закон о статусе педагога (статья 5)", ["crc 28", "? 5"]],
    ["КПР, Американская декларация прав человека (ст. 12)", ["crc", "? 12"]],
    ["КПР и Закон от 8 августа 2002 года (статья 5)", ["crc", "? 5"]],
    ["the Law on Education and the Law on Communications (article 41)", ["kz-education-2007", "? 41"]],
  ])("takes the place from the name before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("has its place, too, with its chapter behind its year", () => {
    expect(cited("Equality Act 2010 c 15, s 5")).toEqual(["? 5"]);
  });

  it("has them, too, with its number before what it is on", () => {
    expect(cited("EDPB Guidelines 05/2020 on consent, paras 124-131")).toEqual(["? 124-131"]);
  });

  it("is none where small letters describe", () => {
    expect(cited("CRC (art. 16) and its guiding rules (art. 3)")).toEqual(["crc 16", "crc 3"]);
  });
});

describe("an act that the catalogue does not hold, before a place and a known name", () => {
  it.each([
    ["Labour Code, art. 5, CRC", ["? 5", "crc"]],
    ["Labour Code, arts. 5 and 6, CRC", ["? 5, 6", "crc"]],
    ["Civil Code of Utopia, art. 9, GDPR", ["? 9", "eu-gdpr"]],
    ["Трудовой кодекс, ст. 5, КПР", ["? 5", "crc"]],
    ["Закон «О рекламе», ст. 5, Конвенция о правах ребенка", ["? 5", "crc"]],
    ["Еңбек кодексі, 5-бап, БҚК", ["? 5", "crc"]],
    ["ECHR, art. 8, CRC", ["? 8", "crc"]],
    ["Закон № 567-II, статья 36, КПР", ["? 36", "crc"]],
    ["Конвенция МОТ № 138, ст. 3, КПР", ["? 3", "crc"]],
    ["Labour Code, art. 5, art. 32 CRC", ["? 5", "crc 32"]],
    ["УК РФ ст. 137, ст. 147 УК РК", ["? 137", "kz-criminal-code 147"]],
  ])("keeps the place from the name behind the comma: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["It is not in the Labour Code. Article 5, CRC", ["crc 5"]],
    ["Labour Code (art. 5, CRC)", ["crc 5"]],
    ["UNICEF: Art. 3 (CRC), Art. 8 (GDPR)", ["crc 3", "eu-gdpr 8"]],
    ["Draft Law: Article 5, CRC", ["crc"]],
    ["Civil Code, art. 145; art. 8, GDPR", ["? 145", "eu-gdpr 8"]],
    ["- Civil Code, art. 145\n- Art. 8, GDPR", ["? 145", "eu-gdpr 8"]],
    ["Article 69, Labour Code, Article 32, CRC", ["? 69", "crc 32"]],
    ["Contrary to International Law, Article 16, CRC", ["crc 16"]],
    ["Law Reform, Article 4, CRC", ["crc 4"]],
    ["UNICEF, art. 16, CRC", ["crc 16"]],
    ["Code of conduct, Art. 40, GDPR", ["eu-gdpr 40"]],
    ["ст. 12 Закона РК «О связи», ст. 8, МПГПП", ["? 12", "iccpr 8"]],
    ["Labour Code – Article 32, CRC", ["crc 32"]],
  ])("takes none that is another's: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("capitals that a hyphen joins", () => {
  const context = { "the Convention": "crc" };
  it.each(["ФПКПР-ТД, ст. 2", "OP-XYZ, art. 2", "Закон Узбекистана № ЗРУ-547, статья 2"])(
    "name an act that the catalogue does not hold, whose place is none of the known one's: %s",
    (text) => {
      expect(cited(text, context)).toEqual(["? 2"]);
    },
  );
});

describe("an act that the catalogue does not hold, before a place", () => {
  it.each([
    ["DPA 1998, s 7 and sch 2, para 6", ["? 7, schedule 2(6)"]],
    ["Broadcasting Act 2009 (as amended), ss 139K–139M", ["? 139K-139M"]],
    ["The Lanzarote Convention and its Explanatory Report, paras 145–147", ["lanzarote", "? 145-147"]],
  ])("is asked about with its places: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is no report", () => {
    expect(cited("UNICEF 2021, p. 5")).toEqual([]);
  });
});

describe("the year of what the catalogue does not hold, in a bracket before its place", () => {
  it.each([
    "CRC/C/KAZ/CO/5-6 (2023), paras 20-21",
    "CRC/C/KAZ/CO/5-6 (2023) para. 20",
    "A/HRC/46/37 (25 January 2021), paras. 113–114",
    "CCPR/C/GC/37 (2020), para. 10",
    "ECHR (Rome, 1950), art. 8",
    "CRC/C/KAZ/CO/5-6 (2023 г.), пп. 20–21",
    "152-ФЗ (2006), ст. 9",
    "A/HRC/46/37 (2021 ж.), 113-тармақ",
    "CRC/C/KAZ/CO/5-6 (2023 жылғы), 20-тармақ",
  ])("stands between no name and its place: %s", (text) => {
    expect(cited(text)).toEqual([expect.stringMatching(/^\? \d/u)]);
    expect(citedAs(text)).toEqual([text]);
  });

  it.each([
    ["CRC, art. 16; A/HRC/46/37 (2021), paras 113-114", ["crc 16", "? 113-114"]],
    ["КПР, ст. 16; A/HRC/46/37 (2021), пп. 113-114", ["crc 16", "? 113-114"]],
    ["БҚК, 16-бап; A/HRC/46/37 (2021), 113-тармақ", ["crc 16", "? 113"]],
  ])("leaves the places before to their act: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("letters that the catalogue does not know, with their own place behind another one's", () => {
  it.each([
    ["БҚК 12-бабы (МПҚХП 17-бабы)", ["crc 12", "? 17"]],
    ["CRC, art. 12 (ECHR, art. 10); art. 31", ["crc 12", "? 10", "crc 31"]],
    ["КПР, ст. 12 (ЕКПЧ, ст. 10)", ["crc 12", "? 10"]],
    ["CRC 12; ECHR 10", ["crc 12", "? 10"]],
    ["CRC 12, ECHR 8, 10; ICCPR 19", ["crc 12", "? 8, 10", "iccpr 19"]],
    ["КПР 12; ЕКПЧ 10", ["crc 12", "? 10"]],
    ["БҚК 12; МПҚХП 17", ["crc 12", "? 17"]],
  ])("are an instrument that is not known: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12; UNICEF 2021", ["crc 12"]],
    ["CRC, art. 12, USA 12 states", ["crc 12"]],
    ["Best interests (BIC, art. 3)", ["? 3"]],
  ])("are none with a year or a count, or where they are short for words: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("are named whole", () => {
    expect(faultsOf("МПҚХП-ның 17-бабы")[0]).toContain("“МПҚХП-ның”");
  });
});
