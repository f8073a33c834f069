import { cited } from "../../../support/cited";

describe("an article by its number in words", () => {
  it.each([
    ["статья третья, двенадцатая и шестнадцатая КПР", ["crc 3, 12, 16"]],
    ["КПР, статья двадцать третья", ["crc 23"]],
    ["Article Twelve of the UNCRC", ["crc 12"]],
    ["Articles Three and Twelve of the UNCRC", ["crc 3, 12"]],
    ["БҚК-нің үшінші және он екінші баптары", ["crc 3, 12"]],
  ])("is a place beside a name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each(["Article Twelve", "Статья вторая", "article one of the draft"])("is none alone: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });

  it("is none that a hyphen goes on", () => {
    expect(cited("Article Twenty-Two of the CRC")).not.toContain("crc 20");
  });
});

describe("the recitals of an act of the Union in Kazakh", () => {
  it("have a noun of their own", () => {
    expect(cited("GDPR 8-бабы, 38-декларативтік тармағы")).toEqual(["eu-gdpr 8, recital 38"]);
  });
});

describe("«части», which is of one or of several", () => {
  it.each([
    ["части 1 и 2 статьи 3 КПР", "crc 3(1), 3(2)"],
    ["Части 1, 2 статьи 3 КПР", "crc 3(1), 3(2)"],
    ["части первая и вторая статьи 3 КПР", "crc 3(1), 3(2)"],
    ["согласно части 1 статьи 3 КПР", "crc 3(1)"],
  ])("takes all numbers behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

describe("a unit that is cut short with a dot and without", () => {
  it.each([
    ["The report, paras 20-21", ["? 20-21"]],
    ["The report, paras. 20-21", ["? 20-21"]],
    ["See art 16 and para 3", ["? 16(3)"]],
    ["DPA 2018, Sch. 2, Pt. 1, para. 5", ["uk-dpa-2018 schedule 2, part 1(5)"]],
    ["DPA 2018, Sch 2, Pt 1, para 5", ["uk-dpa-2018 schedule 2, part 1(5)"]],
  ])("is a place in both forms: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("“pt.”, which is a part or a point", () => {
  it.each([
    ["EU AI Act Annex III pt. 3", ["eu-ai-act annex III(3)"]],
    ["EU AI Act Art. 6(2), Annex III pt 3", ["eu-ai-act 6(2), annex III(3)"]],
    ["EU AI Act Annex III pts. 3 and 5", ["eu-ai-act annex III(3), annex III(5)"]],
    ["EU AI Act, Annex III (pt. 3)", ["eu-ai-act annex III(3)"]],
    ["pt. 3 of Annex III EU AI Act", ["eu-ai-act annex III(3)"]],
    ["GDPR Art. 6(1), pt. f", ["eu-gdpr 6(1)(f)"]],
    ["GDPR Art. 6(1) pt. (f)", ["eu-gdpr 6(1)(f)"]],
    ["Регламент ЕС об ИИ, Annex III pt. 3", ["eu-ai-act annex III(3)"]],
  ])("is a point behind an annex or in an article: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["EU AI Act Annex VIII pt. A", ["eu-ai-act annex VIII, part A"]],
    ["UK Online Safety Act 2023, pt. 3", ["uk-osa-2023 part 3"]],
    ["DPA 2018, Sch. 2, pt 1", ["uk-dpa-2018 schedule 2, part 1"]],
  ])("is a part elsewhere, and by a letter: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
