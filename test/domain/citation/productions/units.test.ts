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
    ["DPA 2018, Sch 2, Pt 1, para 5", ["uk-dpa-2018 schedule 2", "? 5"]],
  ])("is a place in both forms: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
