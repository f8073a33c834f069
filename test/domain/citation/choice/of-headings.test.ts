import { cited } from "../../../support/cited";

describe("a place that is explained by what the instrument named last has in it", () => {
  it.each([
    ["CRC: Article 2: non-discrimination; Article 3: best interests; Article 12: views", ["crc 2", "crc 3", "crc 12"]],
    ["CRC, Article 3 – best interests; Article 12 – right to be heard", ["crc 3", "crc 12"]],
    ["КПР: ст. 3 – интересы; ст. 12 – взгляды ребенка; ст. 16 – частная жизнь", ["crc 3", "crc 12", "crc 16"]],
    ["КПР (ст. 3 – интересы; ст. 16 – частная жизнь)", ["crc 3", "crc 16"]],
    ["БҚК: 3-бап – баланың мүддесі; 16-бап – жеке өмір", ["crc 3", "crc 16"]],
    ["ЗОП № 25: п. 42 – реклама, п. 67 – частная жизнь", ["crc-gc-25 42", "crc-gc-25 67"]],
    ["CRC:\nArt. 3 – best interests\nArt. 16 – privacy", ["crc 3", "crc 16"]],
    ["CRC, Article 16 – privacy; Article 12 – views (draft Article 5)", ["crc 16", "crc 12"]],
  ])("is of that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC: Article 3 – best interests; Article 7 – delete", ["crc 3", "? 7"]],
    ["CRC: Article 16 – privacy; Article 7 – lacks safeguards", ["crc 16", "? 7"]],
    ["CRC: Article 16 – privacy; Article 7 – allows monitoring of children", ["crc 16", "? 7"]],
    ["КПР: ст. 16 – частная жизнь; ст. 7 – не учитывает интересы ребенка", ["crc 16", "? 7"]],
    ["КПР: ст. 16 – частная жизнь\nСтатья 7 – допускает слежку", ["crc 16", "? 7"]],
    ["БҚК: 16-бап – жеке өмір; 7-бап – өзгерту", ["crc 16", "? 7"]],
    ["GDPR: Art. 8 – consent. Art. 9 – no age", ["eu-gdpr 8", "? 9"]],
    ["GDPR: Article 8 – consent (draft Article 7); Article 25 – design (draft Article 9)", ["eu-gdpr 8", "? 25"]],
    ["Labour Code, art. 5; art. 16 – privacy", ["? 5", "? 16"]],
    [
      "CRC, Article 16 – privacy; ECHR, Article 8 – private life; Article 14 – freedom of thought",
      ["crc 16", "? 8", "? 14"],
    ],
    ["CRC, Article 16 – privacy; Child Online Act; Article 12 – views of the child", ["crc 16", "? 12"]],
    ["CRC: Article 16 – privacy; Draft: Article 17 – information for children", ["crc 16", "? 17"]],
    ["CRC: Article 16 – privacy; breached by Article 17 – information for children", ["crc 16", "? 17"]],
    ["CRC, Article 16 – privacy\n\nArticle 17 – information for children", ["crc 16", "? 17"]],
    ["CRC: Article 16 – privacy; Article 8 – operators collect identity documents", ["crc 16", "? 8"]],
    ["CRC: Article 16 – privacy; Article 7 – parental consent is not required", ["crc 16", "? 7"]],
    ["КПР: ст. 16 – тайна; ст. 31 – игры с лутбоксами допускаются", ["crc 16", "? 31"]],
  ])("is asked about where something else is said of it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
