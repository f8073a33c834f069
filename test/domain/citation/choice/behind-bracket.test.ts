import { cited } from "../../../support/cited";

/** A review of a law of Kazakhstan, where lone articles are the Convention's. */
const REVIEW = { jurisdiction: "KZ", "the Convention": "crc" } as const;

describe("a place behind a bracket in which other things are cited", () => {
  it.each([
    ["ICCPR, art. 17 (see also CRC, art. 16), art. 24", ["iccpr 17", "crc 16", "iccpr 24"]],
    [
      "GDPR, art. 8 (cf. CRC, art. 16), art. 35 (see GC25), and art. 25",
      "eu-gdpr 8|crc 16|eu-gdpr 35|crc-gc-25|eu-gdpr 25".split("|"),
    ],
    ["Закон о правах ребенка (см. КПР, ст. 16), ст. 5", ["kz-child-rights-2002", "crc 16", "kz-child-rights-2002 5"]],
    ["CRC, arts. 12, 13 (see also art. 19 ICCPR), 16 and 17", ["crc 12, 13", "iccpr 19", "crc 16, 17"]],
    ["БҚК, 16-бап (МПГПП-ның 17-бабын қараңыз), 3-бап", ["crc 16", "iccpr 17", "crc 3"]],
    ["GC25 (see art. 17 CRC), paras. 67-70", ["crc-gc-25", "crc 17", "crc-gc-25 67-70"]],
    ["ЗОП № 14 (п. 1 ст. 3 КПР), пп. 6-7", ["crc-gc-14", "crc 3(1)", "crc-gc-14 6-7"]],
    ["General comment No. 14 (art. 3, para. 1), paras. 2 and 3", ["crc-gc-14", "crc 3(1)", "crc-gc-14 2, 3"]],
  ])("goes on with what stands before the bracket: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["GDPR: Article 6 (draft Article 4); Article 32 (draft Article 11)", ["eu-gdpr 6", "eu-gdpr 32"]],
    ["CRC, Article 12 (draft Article 4), Article 31 (draft Article 11)", ["crc 12", "crc 31"]],
    ["КПР, ст. 12 (проект, ст. 4); ст. 31 (проект, ст. 11); ст. 3", ["crc 12", "crc 31", "crc 3"]],
    ["БҚК, 12-бап (жоба, 4-бап); 31-бап (жоба, 11-бап)", ["crc 12", "crc 31"]],
    ["GC25, para. 64 (draft Article 4); para. 71 (draft Article 11)", ["crc-gc-25 64", "crc-gc-25 71"]],
    ["GDPR: (a) Article 6 (draft Article 4); (b) Article 32 (draft Article 11)", ["eu-gdpr", "? 6", "? 32"]],
    ["КПР: – ст. 12 (проект, ст. 4); – ст. 31 (проект, ст. 11)", ["crc", "? 12", "? 31"]],
  ])("is none of the draft's that has its own place in the bracket: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Закон РК «О связи» (см. КПР, ст. 16), ст. 5", ["crc 16", "? 5"]],
    ["the Law (art. 16 CRC), art. 5", ["crc 16", "? 5"]],
    ["GDPR and the Law on Play (see CRC, art. 16), art. 5", ["eu-gdpr", "crc 16", "? 5"]],
    ["CRC, art. 16 (see GC25, paras. 67-70), para. 1", ["crc 16", "crc-gc-25 67-70", "? 1"]],
    ["CRC and ECHR (see ICCPR, art. 17), art. 8", ["crc", "iccpr 17", "? 8"]],
    ["Law on Education guarantees access (see art. 28 CRC), art. 29", ["kz-education-2007", "crc 28", "? 29"]],
  ])("is left open where that does not tell what it is of: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["Ст. 12 проекта (КПР, ст. 16), ст. 13 (КПР, ст. 17), ст. 14", ["crc 16", "crc 17"]],
    ["Draft Code, art. 12 (CRC, art. 16), art. 13 (CRC, art. 17), art. 14", ["crc 16", "crc 17"]],
    ["The draft (see CRC, art. 16) in art. 5 says so.", ["crc 16"]],
  ])("cites nothing where that is the draft: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["GDPR, art. 8 (cf. CRC, art. 16), article 5 sets the age too low.", ["eu-gdpr 8", "crc 16", "? 5"]],
    ["С учетом КПР (см. ЗОП № 25, п. 67) статью 5 изложить иначе.", ["crc", "crc-gc-25 67", "? 5"]],
    [
      "ст. 5 – GDPR, ст. 8 (см. КПР, ст. 16); ст. 6 – DSA, ст. 28",
      ["crc 5", "eu-gdpr 8", "crc 16", "? 6", "eu-dsa 28"],
    ],
    ["GDPR, art. 8 (cf. CRC, art. 16), art. 17 ICCPR, art. 24", ["eu-gdpr 8", "crc 16", "? 17", "iccpr 24"]],
  ])("is left open where it begins something else: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16 (ICCPR, art. 17) (UDHR, art. 12), art. 17", ["crc 16", "iccpr 17", "udhr 12", "crc 17"]],
    [
      "1) КПР, ст. 16 (см. ЗОП № 25, пп. 67–70), ст. 17; 2) GDPR, ст. 8",
      ["crc 16", "crc-gc-25 67-70", "crc 17", "eu-gdpr 8"],
    ],
    ["GDPR, art. 8 (see CRC, art. 16), recital 38", ["eu-gdpr 8", "crc 16", "eu-gdpr recital 38"]],
  ])("goes on behind several brackets, among points and by its other units: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["КоАП РК, ст. 127 (см. КПР, ст. 19), 5 МРП", ["kz-admin-offences 127", "crc 19"]],
    ["GDPR, art. 8 (see CRC, art. 16), 27 member states", ["eu-gdpr 8", "crc 16"]],
    ["КПР, ст. 16 (МПГПП, ст. 17), 12.05.2020", ["crc 16", "iccpr 17"]],
    ["CRC, arts. 3 (GC14) and 30 others", ["crc 3", "crc-gc-14"]],
  ])("is no number that counts something else: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["The draft ignores the right to privacy (CRC, art. 16) and art. 17.", ["crc 16, 17"]],
    ["Закон об образовании гарантирует доступ (КПР, ст. 28), ст. 29 и 31", ["kz-education-2007", "crc 28, 29, 31"]],
    ["GC25, para. 67 (see CRC, art. 16), art. 17", ["crc-gc-25 67", "crc 16", "crc 17"]],
  ])("goes on with the bracket where that says what the sentence is about: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["ст. 12 (ФПКПР-ТД, ст. 3), ст. 13", ["crc 12", "? 3", "crc 13"]],
    ["(см. ЗОП № 25, п. 67), ст. 17", ["crc-gc-25 67", "crc 17"]],
  ])("is of what lone places are of where nothing or a lone place stands before: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });
});

describe("a place in a bracket right behind one of its kind", () => {
  it.each([
    ["Article 16 CRC (Article 17 ICCPR)", ["crc 16", "iccpr 17"]],
    ["paras 67–70 GC25 (paras 46–47 GC14)", ["crc-gc-25 67-70", "crc-gc-14 46-47"]],
    ["п. 1 ст. 16 КПР (п. 1 ст. 17 МПГПП)", ["crc 16(1)", "iccpr 17(1)"]],
    ["Статья 16 КПР (ст. 10 Закона РК «О правах ребенка»)", ["crc 16", "kz-child-rights-2002 10"]],
    ["Статья 16 КПР (ст. 7 проекта)", ["crc 16"]],
    ["БҚК-нің 16-бабы (АСҚХП-нің 17-бабы)", ["crc 16", "iccpr 17"]],
  ])("is of the name behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR Article 32 (cf. Article 11)", ["eu-gdpr 32", "? 11"]],
    ["статья 32 GDPR (ср. статья 11)", ["eu-gdpr 32", "? 11"]],
    ["Нарушение ст. 16 КПР (ст. 7)", ["crc 16", "? 7"]],
    ["статья 16 КПР (пункт 2 статьи 7)", ["crc 16", "? 7(2)"]],
  ])("is asked about where it is only compared, or may be what the treaty is held against: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC art. 12 (read together with art. 13)", ["crc 12", "crc 13"]],
    ["CRC art. 12 (see also arts. 13 and 17)", ["crc 12", "crc 13, 17"]],
    ["Article 12 of the CRC, read with Article 13", ["crc 12", "crc 13"]],
    ["ст. 12 КПР во взаимосвязи со ст. 13 и 17", ["crc 12", "crc 13, 17"]],
    ["ЗОП № 25, п. 64 (см. также пп. 67–71)", ["crc-gc-25 64", "crc-gc-25 67-71"]],
    ["Article 12 of the CRC (read in conjunction with Articles 13 and 17)", ["crc 12", "crc 13, 17"]],
    ["Article 32 of the GDPR (in conjunction with Article 5(1)(f))", ["eu-gdpr 32", "eu-gdpr 5(1)(f)"]],
    ["ст. 12 КПР (во взаимосвязи со ст. 13)", ["crc 12", "crc 13"]],
    ["статья 12 КПР (в том числе статья 13)", ["crc 12", "crc 13"]],
    ["БҚК-нің 12-бабы (13-баппен бірге)", ["crc 12", "crc 13"]],
  ])("is of the same where both are read together: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["ss. 12 and 13 OSA 2023 (see also s. 64)", ["uk-osa-2023 12, 13", "? 64"]],
    ["Article 12 CRC (see also Article 13)", ["crc 12", "? 13"]],
    ["Article 5 violates Article 12 CRC (see also Article 7)", ["? 5", "crc 12", "? 7"]],
    ["Проект нарушает ст. 12 КПР, см. ст. 7", ["crc 12", "? 7"]],
    ["Article 12 CRC (cf. Article 13)", ["crc 12", "? 13"]],
    ["ст. 12 КПР (ср. ст. 13)", ["crc 12", "? 13"]],
    ["CRC (see Article 13)", ["crc 13"]],
  ])("takes no name from the place that stands before that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR Article 32 (Article 11)", ["eu-gdpr 32", "eu-gdpr 11"]],
    ["КПР, ст. 12 (ст. 13)", ["crc 12", "crc 13"]],
    ["БҚК, 12-бап (13-бап)", ["crc 12", "crc 13"]],
  ])("goes on with it where nothing else is said: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a number behind a bracket that holds another one's place", () => {
  it.each([
    ["CRC arts 12 (draft, art. 4) and 31 (draft, art. 11)", ["crc 12", "crc 31"]],
    ["CRC, arts. 12 (the Bill, art. 4), 31", ["crc 12", "crc 31"]],
    ["КПР, статьи 12 (проект, ст. 4) и 31 (проект, ст. 11)", ["crc 12", "crc 31"]],
  ])("is one more of a list in the plural: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["КПР, ст. 12 (ЗОП № 12, п. 20), 31 (ЗОП № 17, п. 9)", ["crc 12", "crc-gc-12 20", "? 31", "crc-gc-17 9"]],
    ["КПР ст. 12 (проект, ст. 4) и 31", ["crc 12", "? 31"]],
    ["CRC, art. 12 (GDPR, art. 8), 31", ["crc 12", "eu-gdpr 8", "? 31"]],
  ])("is asked about behind one place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is none where it counts something", () => {
    expect(cited("CRC, art. 12 (GC12, para. 20), 31 children")).toEqual(["crc 12", "crc-gc-12 20"]);
  });
});
