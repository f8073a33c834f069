import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("places in the lines below a name alone in its line", () => {
  it.each([
    ["CRC\nArt. 3\nArt. 16", ["crc", "crc 3", "crc 16"]],
    ["CRC (1989)\n\n1. Art. 3\n2. Art. 16", ["crc", "crc 3", "crc 16"]],
    ["The CRC\nArt. 3, 12 and 16;\nArts. 31–33.", ["crc", "crc 3, 12, 16", "crc 31-33"]],
    ["GC25\n• paras. 40–42\n• para. 67", ["crc-gc-25", "crc-gc-25 40-42", "crc-gc-25 67"]],
    ["1) CRC\nArt. 3\n2) GDPR\nArt. 8\nArt. 25", ["crc", "crc 3", "eu-gdpr", "eu-gdpr 8", "eu-gdpr 25"]],
    ["Конвенция о правах ребенка\n• статья 3\n• статья 16", ["crc", "crc 3", "crc 16"]],
    ["КПР\nст. 3\nст. 16\nGDPR\nст. 8", ["crc", "crc 3", "crc 16", "eu-gdpr", "eu-gdpr 8"]],
    ["ЗОП № 25\nп. 67\nп. 70", ["crc-gc-25", "crc-gc-25 67", "crc-gc-25 70"]],
    ["CRC\nArt. 3\nGDPR, art. 8 – consent", ["crc", "crc 3", "eu-gdpr 8"]],
    ["GDPR, art. 8\nCRC\nArt. 3", ["eu-gdpr 8", "crc", "crc 3"]],
    ["БҚК\n3-бап\n16-бап", ["crc", "crc 3", "crc 16"]],
    ["БҚК:\n3-бап\n16-бап", ["crc 3", "crc 16"]],
  ])("are its: %j", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC\nICCPR\nart. 5\nart. 7", ["crc", "iccpr", "? 5", "? 7"]],
    ["CRC\nICCPR\nGDPR\nart. 7", ["crc", "iccpr", "eu-gdpr", "? 7"]],
    ["КПР\nМПГПП\nст. 5", ["crc", "iccpr", "? 5"]],
    ["БҚК\nАСҚХП\n5-бап", ["crc", "iccpr", "? 5"]],
  ])("are asked about below two names that stand alone: %j", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC\nArt. 3\nArt. 61\nArt. 16", ["crc", "? 3", "? 61", "? 16"]],
    ["БҚК\n3-бап\n61-бап", ["crc", "? 3", "? 61"]],
  ])("are asked about beside one that it does not have: %j", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC\nArticle 9\nArticle 10 should be deleted", ["crc", "? 9", "? 10"]],
    ["CRC\nArticle 9\nDelete the third chapter", ["crc", "? 9"]],
    ["КПР\nстатья 9\nстатья 10 не действует", ["crc", "? 9", "? 10"]],
    ["КПР\nст. 3\nст. 16\nпроекта", ["crc", "? 3", "? 16"]],
    ["КПР\nст. 3\nст. 16 проекта", ["crc", "? 3"]],
    ["Provisions of the draft concerned\nCRC\nArticle 9", ["crc", "? 9"]],
    ["CRC\nArt. 5\nlacks age limits", ["crc", "? 5"]],
    ["КПР\nст. 5\nне соответствует", ["crc", "? 5"]],
    ["БҚК\n5-бап\nжобада жоқ", ["crc", "? 5"]],
    ["The bill conflicts with\nCRC\nArt. 5", ["crc", "? 5"]],
    ["The draft\n(second reading)\nCRC\nArt. 5", ["crc", "? 5"]],
    ["Жоба\nБҚК\n5-бап", ["crc", "? 5"]],
    ["Заң жобасы қайшы:\nБҚК\n5-бап", ["crc", "? 5"]],
    ["CRC\nArt. 5\nCRC, art. 16 is not met", ["crc", "? 5", "crc 16"]],
    ["CRC\nArticle 16\nDraft law\nArticle 9", ["crc", "? 16", "? 9"]],
    ["CRC\nArticle 3\nOur text\nArticle 9", ["crc", "? 3", "? 9"]],
    ["See the CRC\nArt. 3", ["crc", "? 3"]],
    ["The draft breaches the CRC\nArticle 9\nArticle 10", ["crc", "? 9", "? 10"]],
    ["CRC, art. 3\nArt. 9", ["crc 3", "? 9"]],
  ])("are asked about where another text may be meant: %j", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("are told as missing below a colon", () => {
    expect(cited("CRC:\nArt. 3\nArt. 61", KZ)).toEqual(["crc 3", "crc 61"]);
  });
});
