import { cited, citedAs } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("places behind one of which is not known whose it is", () => {
  it.each([
    ["CRC, Articles 12 and 13. Our proposal: Article 21; Article 22.", ["crc 12, 13", "? 21", "? 22"]],
    ["GDPR, Article 8\nOur wording: Article 15; Article 16", ["eu-gdpr 8", "? 15", "? 16"]],
    ["GC25: paragraph 9; paragraph 10; Comment: paragraph 21; paragraph 22.", ["crc-gc-25 9, 10", "? 21", "? 22"]],
    ["КПР, ст. 12, 13. Наша редакция: ст. 21; ст. 22; ст. 23.", ["crc 12, 13", "? 21", "? 22", "? 23"]],
    [
      "Закон РК «Об образовании»: статья 5; закон о связи: статья 11; статья 12.",
      ["kz-education-2007 5", "? 11", "? 12"],
    ],
    ["КПР, статья 38; Факультативный протокол к ней, статья 4; статья 6.", ["crc 38", "? 4", "? 6"]],
    ["ЗОП № 25, п. 9. Правила приема детей: пункт 21; пункт 22.", ["crc-gc-25 9", "? 21", "? 22"]],
    ["БҚК, 12-бап. Біздің ұсыныс: 21-бап; 22-бап.", ["crc 12", "? 21", "? 22"]],
  ])("are asked about with it: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["GDPR, Article 8. Our proposal: Article 15 (Article 16).", ["eu-gdpr 8", "? 15", "? 16"]],
    ["КПР, ст. 12. Наша редакция: ст. 21 (ст. 22); ст. 23.", ["crc 12", "? 21", "? 22", "? 23"]],
  ])("are so in a bracket right behind it: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12; the text, p. 4; art. 22.", ["crc 12", "? 22"]],
    ["КПР, ст. 12; наш текст, раздел 3; ст. 22.", ["crc 12", "? 22"]],
    ["БҚК, 12-бап; біздің мәтін, 3-бөлім; 22-бап.", ["crc 12", "? 22"]],
  ])("are asked about where that one cites nothing: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12. Our proposal: Article 21; CRC, art. 13; art. 14.", ["crc 12", "? 21", "crc 13, 14"]],
    ["КПР, ст. 12. Наша редакция: ст. 21; ст. 13 КПР; ст. 14.", ["crc 12", "? 21", "crc 13", "crc 14"]],
    ["GDPR, Article 8. Our proposal: Article 15; recital 38", ["eu-gdpr 8", "? 15", "eu-gdpr recital 38"]],
  ])("are its again that is named again: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, Article 12; see also Article 13; Article 14.", ["crc 12", "crc 13", "crc 14"]],
    ["CRC, art. 16; art. 17 (art. 5 of the draft); art. 18.", ["crc 16, 17", "crc 18"]],
    [
      "GC25 (para. 67), the State report (para. 12) and privacy by design (para. 70)",
      ["crc-gc-25 67", "? 12", "crc-gc-25 70"],
    ],
    ["GDPR, Article 8; recital 38; Article 25", ["eu-gdpr 8, recital 38", "eu-gdpr 25"]],
  ])("go on with the instrument where each one's is known: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("are of what the context says, if that one is", () => {
    const review = { ...KZ, "current instrument": "kz-digital-code" };
    expect(cited("GDPR, Article 8. Our proposal: Article 15; Article 16.", review)).toEqual([
      "eu-gdpr 8",
      "kz-digital-code 15",
      "kz-digital-code 16",
    ]);
  });
});

describe("the places of a list whose head may mean several instruments", () => {
  it.each([
    ["AI Act: 1) Article 5; 2) Article 9.", ["?", "? 5", "? 9"]],
    ["AI Act:\n1) Article 5;\n2) Article 9.", ["?", "? 5", "? 9"]],
    [
      "Закон об ИИ: 1) статья 4; 2) статья 16; AI Act: 1) Article 6; 2) Article 50.",
      ["kz-ai-law-2025", "kz-ai-law-2025 4", "kz-ai-law-2025 16", "?", "? 6", "? 50"],
    ],
    ["ЖИ туралы заң: 1) 4-бап; AI Act: 1) 6-бап; 2) 9-бап.", ["kz-ai-law-2025", "kz-ai-law-2025 4", "?", "? 6", "? 9"]],
  ])("are asked about with it: %j", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("are the head's again behind an item of another document", () => {
    expect(cited("КПР: 1) статья 12; 2) доклад НПО, пункт 3; 3) статья 13.", KZ)).toEqual([
      "crc",
      "crc 12",
      "? 3",
      "crc 13",
    ]);
    expect(citedAs("CRC: 1) Article 12; 2) the Handbook, Article 5; 3) Article 13.", KZ)[2]).toBe(
      "Handbook, Article 5",
    );
  });
});
