import { cited, citedAs } from "../../../support/cited";

describe("a place with a name behind it that the catalogue does not hold", () => {
  it.each([
    ["CRC, art. 16; art. 8 (ECHR)", ["crc 16", "? 8"]],
    ["CRC, art. 16; art. 8 (EU Charter); art. 7 [ECHR]", ["crc 16", "? 8", "? 7"]],
    ["UNCRC, article 16; Article 8 (Human Rights Act 1998)", ["crc 16", "? 8"]],
    ["s 9, DPA 2018; s 11, Children Act 2004", ["uk-dpa-2018 9", "? 11"]],
    ["s.31 (DPA 2018); ss. 2-5 (Play, Toys and Related Matters Act 2020)", ["uk-dpa-2018 31", "? 2-5"]],
    ["CRC, art. 3; art. 53, Constitution of Kenya 2010", ["crc 3", "? 53"]],
    ["GDPR, art. 8; art. 24 (Charter)", ["eu-gdpr 8", "? 24"]],
    ["CRC, art. 3; art. 6 – Children Act 1989", ["crc 3", "? 6"]],
    ["Section 62, Act 1038; section 2, Act 560", ["gh-cybersecurity-2020 62", "? 2"]],
    ["RA 11930 (Secs. 4, 9), RA 7610 (Sec. 5)", ["ph-ra-11930 4, 9", "? 5"]],
    ["КПР, ст. 16; ст. 8 (ЕКПЧ); ст. 7 (Хартия ЕС)", ["crc 16", "? 8", "? 7"]],
    ["ст. 16 КПР; ст. 27 (Кодекс о браке и семье)", ["crc 16", "? 27"]],
    ["КПР, ст. 16; ст. 41 (Закон РК «О связи» от 5 июля 2004 г. № 567-II)", ["crc 16", "? 41"]],
    ["Закон о персональных данных, ст. 8; ст. 5, Закон о связи", ["kz-personal-data-2013 8", "? 5"]],
    ["КПР (ст. 16), ст. 9 (152-ФЗ)", ["crc 16", "? 9"]],
    ["БҚК, 16-бап; 8-бап (Ойын туралы еуропалық конвенция)", ["crc 16", "? 8"]],
  ])("is that one's, and not of the act named before: %s", (text, wanted) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(wanted);
  });

  it("leaves each place in front of a bracket to the name in it", () => {
    expect(cited("Article 16 (UNCRC), Article 17 (ICCPR), Article 10 (ACRWC)")).toEqual(["crc 16", "iccpr 17", "? 10"]);
    expect(cited("ст. 8 (Закон № 94-V), ст. 5 (Закон № 567-II)", { jurisdiction: "KZ" })).toEqual([
      "kz-personal-data-2013 8",
      "? 5",
    ]);
  });

  it("is told with that name", () => {
    expect(citedAs("CRC, art. 16; art. 8 (ECHR)")).toEqual(["CRC, art. 16", "art. 8 (ECHR)"]);
  });

  it.each([
    ["CRC, art. 8 (identity); art. 16 (privacy)", ["crc 8, 16"]],
    ["CRC, art. 16 (right to privacy); art. 17 (access to information)", ["crc 16, 17"]],
    ["КПР, ст. 16 (Право на частную жизнь); ст. 17 (доступ к информации)", ["crc 16, 17"]],
    ["CRC, art. 3 (BIC)", ["crc 3"]],
    ["GDPR, art. 8; art. 22 (ADM); art. 35 (DPIA)", ["eu-gdpr 8, 22, 35"]],
    ["GDPR, arts. 8 (ISS), 25 (PbD), 35", ["eu-gdpr 8, 25, 35"]],
    ["КПР, ст. 16; ст. 17 (СМИ)", ["crc 16, 17"]],
    ["КПР, ст. 16; ст. 17 (ЮНИСЕФ)", ["crc 16, 17"]],
    ["GDPR, art. 8; art. 40 (Code of Conduct)", ["eu-gdpr 8, 40"]],
    ["DSA, art. 28; art. 45 (Codes of Conduct), art. 48 (Crisis Protocols)", ["eu-dsa 28, 45, 48"]],
    ["GDPR, art. 8; art. 2 (Scope of the Regulation)", ["eu-gdpr 8, 2"]],
    ["CRC, art. 16, Children Act 1989", ["crc 16"]],
  ])("goes on where the words behind it are no name, or it stands right behind one: %s", (text, wanted) => {
    expect(cited(text)).toEqual(wanted);
  });
});

describe("an act that the catalogue does not hold, behind a place", () => {
  it.each([
    ["Section 12(4) of the 2023 Act", ["? 12(4)"]],
    ["rules 10 and 11 of the 2025 Rules", ["? 10, 11"]],
    ["Section 5 of RA 7610 and Section 9 of RA 9775", ["? 5", "? 9"]],
    ["regulation 12 of the Data Protection (General) Regulations, 2021", ["? 12"]],
  ])("is asked about with the place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    "section 5 of the report",
    "section 12 of the 2023 Bill",
    "section 12 of that Bill",
    "пункт 3 статьи 8 проекта",
  ])("is no report and not the draft: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe("a place of a unit that other texts have, too", () => {
  it.each([
    "section 5 of the NetzDG",
    "Section 34 of POPIA, which names 5",
    "regulation 8 of the PECR",
    "section 3 of the Play, Harmful Games and Related Matters Act 2020",
    "para. 12 of the Explanatory Report",
    "Paragraph 125 of the Explanatory Report to the Lanzarote Convention",
  ])("is told behind letters, a title or a writing that names an act: %s", (text) => {
    expect(cited(text)).toEqual([expect.stringMatching(/^\? \d+$/u)]);
  });

  it.each(["section 4 of the FAQ", "section 3 of the report", "chapter 3 of the PDF", "part 2 of the UNICEF report"])(
    "cites nothing elsewhere: %s",
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );
});

describe("an annex with what it is to behind it", () => {
  it.each([
    ["CRC, art. 12; Annex 2 to the draft", ["crc 12"]],
    ["CRC, art. 12 and Schedule 2 to the Bill", ["crc 12"]],
    ["CRC, art. 12; Annex 2 to the Labour Code", ["crc 12", "? annex 2"]],
    ["CRC, art. 12; Annex 2 to Order No. 40", ["crc 12", "? annex 2"]],
    ["CRC, art. 12; Annex III to EU AI Act, points 2–4", ["crc 12", "eu-ai-act annex III(2)-III(4)"]],
    ["КПР, ст. 12; приложение 2 к Трудовому кодексу", ["crc 12", "? annex 2"]],
    ["КПР, ст. 12; приложение 2 к приказу", ["crc 12", "? annex 2"]],
    ["КПР, ст. 12; приложение 2 к законопроекту", ["crc 12"]],
    ["БҚК, 12-бап; бұйрыққа 2-қосымша", ["crc 12", "? annex 2"]],
    ["Annex 2 to the Forest Code", ["? annex 2"]],
  ])("is of that alone: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
