import { cited } from "../../../support/cited";

describe("a place beside a word that alone stands for the text under review", () => {
  it.each([
    "Bill, Art. 23",
    "Bill: Art. 12",
    "Bill Arts. 16 and 17",
    "Art. 16 (Bill)",
    "Draft, art. 7",
    "our Art. 12",
    "Проект, ст. 5",
    "наша ст. 17",
    "Жоба: 10-бап",
    "10-бап (жоба)",
    "біздің 10-бап",
  ])("is the draft's: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });

  it.each([
    ["Data Protection Bill, Art. 5", ["? 5"]],
    ["Kenya's Bill, s. 4", ["? 4"]],
    ["UK Bill, s. 4", ["? 4"]],
    ["Мы нашли ст. 16", ["? 16"]],
    ["Bill C-27: s. 5", ["? 5"]],
    ["Bill of Rights, s. 14", ["? 14"]],
  ])("is not where something says which one, or nothing that it is: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC Art. 3; Bill Art. 12; Art. 16", ["crc 3", "? 16"]],
    ["DSA: Article 28; Article 34. Draft: Article 5; Article 6; Article 8.", ["eu-dsa 28, 34", "? 6", "? 8"]],
    ["1) GDPR: Article 8; Article 25; 2) draft: Article 12; Article 13.", ["eu-gdpr 8, 25", "? 13"]],
    ["КПР ст. 3; наша ст. 12; ст. 16", ["crc 3", "? 16"]],
    ["БҚК 3-бап; біздің 12-бап; 16-бап", ["crc 3", "? 16"]],
  ])("leaves open what goes on with it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a draft behind a place, by whose or which it is", () => {
  it.each([
    "Art. 12 of the Ministry's draft",
    "Art. 12 of the Ministry of Justice's draft law",
    "Article 12 of our draft, paragraph 3",
    "Art. 12 of the new Bill",
    "Art. 12 of the government's bill",
  ])("is the one under review: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });

  it.each(["Art. 12 of Kenya's draft law", "Art. 12 of the Council of Europe's draft recommendation"])(
    "is another one where a state or a body is named: %s",
    (text) => {
      expect(cited(text)).toEqual(["? 12"]);
    },
  );
});
