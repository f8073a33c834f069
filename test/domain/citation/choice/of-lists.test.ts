import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("places in a list of changes to one act", () => {
  it.each([
    ["In the Law on Education: 1) Article 1 is deleted; 2) Article 6(3) is deleted.", "1|6(3)"],
    ["Amend the Law on Education as follows: 1) Article 1; 2) Article 6", "1|6"],
    ["В Закон РК «Об образовании»: 1) в статье 1: подпункт 4-2) убрать; 2) статью 6 убрать.", "1(4-2)|6"],
    ["5. В Закон РК «Об образовании»: 3) статью 8 убрать.", "8"],
    ["Внести в Закон РК «Об образовании» следующие изменения и дополнения: 1) статью 6 убрать", "6"],
    ["В Закон РК «Об образовании»:\n1) статью 6 убрать;\nв статье 8 слова убрать;\n2) статью 9 убрать", "6|8|9"],
    ["В Закон РК «Об образовании»:\n1) статью 6 убрать.\n2) статью 9 убрать.", "6|9"],
    ["«Білім туралы» ҚР Заңына: 1) 6-бап алынсын; 2) 8-баптың екінші бөлігі", "6|8(2)"],
    ["«Білім туралы» ҚР Заңына мынадай өзгерістер енгізілсін: 1) 6-бап алынсын", "6"],
  ])("are of that act: %j", (text, expected) => {
    const places = expected.split("|").map((place) => `kz-education-2007 ${place}`);
    expect(cited(text, KZ)).toEqual(["kz-education-2007", ...places]);
  });

  it.each([
    ["The draft breaches the CRC: 1) Article 5 has no remedy; 2) Article 9 has none.", ["crc", "? 5", "? 9"]],
    ["It is contrary to the CRC: 1) Article 5 has no remedy.", ["crc", "? 5"]],
    ["In line with Article 28 DSA: 1) Article 14 is deleted", ["eu-dsa 28", "? 14"]],
    [
      "Law on Education: 1) Article 1; 2) see the CRC; 3) Article 6",
      ["kz-education-2007", "kz-education-2007 1", "crc", "? 6"],
    ],
    [
      "Law on Education: 1) Article 1; 2) as in the draft; 3) Article 6",
      ["kz-education-2007", "kz-education-2007 1", "? 6"],
    ],
    ["Law on Education: 1) Article 1 goes. Article 6 stays.", ["kz-education-2007", "kz-education-2007 1", "? 6"]],
    ["Law on Education: 1) Article 1 goes\nArticle 6 stays.", ["kz-education-2007", "kz-education-2007 1", "? 6"]],
    ["В Закон РК «Об образовании»: 1) слова «и статьи 7» убрать", ["kz-education-2007", "? 7"]],
    [
      "1. В Закон РК «Об образовании»:\n1) статью 6 убрать.\n2. В Закон РК «О связи»:\n1) статью 5 убрать.",
      ["kz-education-2007", "kz-education-2007 6", "? 5"],
    ],
  ])("are asked about where another may be meant: %j", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});
