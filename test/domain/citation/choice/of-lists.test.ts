import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

const places = (of: string, all: string): readonly string[] =>
  all === "" ? [] : all.split("|").map((place) => `${of} ${place}`);

describe("places in a list of changes to one act", () => {
  it.each([
    ["In the Law on Education: 1) Article 1 is deleted; 2) Article 6(3) is deleted.", "1|6(3)"],
    ["Amend the Law on Education as follows: 1) Article 1; 2) Article 6", "1|6"],
    ["В Закон РК «Об образовании»: 1) в статье 1: подпункт 4-2) убрать; 2) статью 6 убрать.", "1(4-2)|6"],
    ["5. В Закон РК «Об образовании»: 3) статью 8 убрать.", "8"],
    ["Внести в Закон РК «Об образовании» следующие изменения и дополнения: 1) статью 6 убрать", "6"],
    ["В Закон РК «Об образовании»:\n1) статью 6 убрать;\nв статье 8 слова убрать;\n2) статью 9 убрать", "6|8|9"],
    ["В Закон РК «Об образовании»:\n1) статью 6 убрать.\n2) статью 9 убрать.", "6|9"],
    ["В Закон РК «Об образовании»: 1) статью 6 убрать; в статье 8 слова убрать; 2) статью 9 убрать", "6|8|9"],
    ["The following amendments are proposed to the Law on Education: 1) Article 6 shall be deleted", "6"],
    ["The following amendments shall be made to the Law on Education: 1) Article 6 shall be deleted", "6"],
    ["Поправки в Закон РК «Об образовании»: 1) статья 6; 2) статья 9.", "6|9"],
    ["Предлагается изменить Закон РК «Об образовании»: 1) статью 6 исключить.", "6"],
    ["«Білім туралы» ҚР Заңына: 1) 6-бап алынсын; 2) 8-баптың екінші бөлігі", "6|8(2)"],
    ["«Білім туралы» ҚР Заңына мынадай өзгерістер енгізілсін: 1) 6-бап алынсын", "6"],
  ])("are of that act: %j", (text, expected) => {
    const all = expected.split("|").map((place) => `kz-education-2007 ${place}`);
    expect(cited(text, KZ)).toEqual(["kz-education-2007", ...all]);
  });

  it.each([
    ["GB", "В Закон Республики Казахстан от 27 июля 2007 года «Об образовании»: 3) статью 6 дополнить."],
    ["GB", 'In the Law of the Republic of Kazakhstan "On Education": 1) Article 6.'],
    ["IE", "Закон РК «Об образовании»: 1) статья 6."],
    ["IE", "«Білім туралы» ҚР Заңына: 1) 6-бап"],
  ])("are of the state whose act the head says it is, in the review of %s: %j", (jurisdiction, text) => {
    expect(cited(text, { jurisdiction })).toEqual(["kz-education-2007", "kz-education-2007 6"]);
  });

  it("are asked about with the head that does not tell its state", () => {
    expect(cited("In the Law on Education: 1) Article 6.", { jurisdiction: "GB" })).toEqual(["?", "? 6"]);
  });

  it.each([
    ["See CRC: 1) Article 3; 2) Article 12. Article 9 should be redrafted.", "3|12", "9"],
    ["КПР: 1) статья 16; 2) статья 12. Поэтому статью 9 следует убрать.", "16|12", "9"],
    ["CRC: 1) Article 16; 2) Article 12 | Article 9 should be deleted", "16|12", "9"],
    ["CRC: 1) privacy; 2) play; Article 9 lacks both.", "", "9"],
    ["CRC: 1) Article 16! Article 9 goes.", "16", "9"],
    ["Under the CRC: 1) delete Article 9; 2) amend Article 10.", "", "9|10"],
    ["CRC: 1) delete Article 9; 2) Article 10(2) is unclear.", "", "9|10(2)"],
    ["CRC: 1) Article 9; 2) Article 10 should be deleted.", "", "9|10"],
    ["CRC: 1) Article 9; 2) Article 10; 3) delete the third chapter.", "", "9|10"],
    ["По КПР: 1) статью 9 исключить; 2) статью 10 дополнить.", "", "9|10"],
    ["Comments: CRC: 1) Article 9 – no legal basis; 2) Article 10 – no time limit.", "", "9|10"],
    ["Contrary to the CRC: 1) Article 9; 2) Article 10.", "", "9|10"],
    ["The draft breaches provisions of the CRC: 1) Article 9; 2) Article 10.", "", "9|10"],
    ["Relevant articles of the CRC: 1) Article 3; 2) Article 12.", "3|12", ""],
    ["Нарушены нормы КПР: 1) статья 16; 2) статья 12.", "16|12", ""],
    ["Стандарты по КПР: 1) статья 16; 2) статья 12.", "16|12", ""],
    ["CRC: 1) Article 3 (best interests); 2) the views of children, Article 12.", "3|12", ""],
  ])("are of a treaty while they stand alone, and asked about where more is said: %j", (text, its, asked) => {
    expect(cited(text, KZ)).toEqual(["crc", ...places("crc", its), ...places("?", asked)]);
  });

  it.each([
    "По Закону РК «Об образовании»: 1) статью 9 исключить; 2) статью 10 дополнить.",
    "Во исполнение Закона РК «Об образовании» изменить: 1) статью 9; 2) статью 10.",
  ])("are asked about where an act is followed and not changed: %j", (text) => {
    expect(cited(text, KZ)).toEqual(["kz-education-2007", "? 9", "? 10"]);
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

describe("a list of places in a table's cell", () => {
  it.each([
    ["CRC: 1) Article 12; 2) Article 31 | GDPR: 1) Article 25", ["crc", "crc 12", "crc 31", "eu-gdpr", "eu-gdpr 25"]],
    ["КПР: 1) статья 12; 2) статья 31 | DSA: 1) статья 34", ["crc", "crc 12", "crc 31", "eu-dsa", "eu-dsa 34"]],
  ])("ends before the head of the next cell's list: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a list whose items have other marks than numbers with a bracket", () => {
  it.each([
    ["GDPR: 1. Article 6; 2. Article 25", ["eu-gdpr", "eu-gdpr 6", "eu-gdpr 25"]],
    ["КПР: 1. ст. 3; 2. ст. 12", ["crc", "crc 3", "crc 12"]],
    ["CRC: – Article 3; – Article 12", ["crc", "crc 3", "crc 12"]],
    ["БҚК:\n- 3-бап;\n- 12-бап", ["crc", "crc 3", "crc 12"]],
    ["CRC: (a) Article 3; (b) Article 12", ["crc", "crc 3", "crc 12"]],
    ["CRC: i) Article 3; ii) Article 12", ["crc", "crc 3", "crc 12"]],
    ["КПР: а) ст. 3; б) ст. 12", ["crc", "crc 3", "crc 12"]],
    ["КПР:\n• ст. 3\n• ст. 12", ["crc", "crc 3", "crc 12"]],
    ["CRC: – delete Article 3; – Article 12", ["crc", "? 3", "? 12"]],
    ["1. Article 12 CRC 2. Article 6 GDPR 3. Article 34 DSA", ["crc 12", "eu-gdpr 6", "eu-dsa 34"]],
  ])("is of the act at its head or beside each, if it holds places alone: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    [
      "Amend the Law on the Rights of the Child: in Article 9, delete paragraph 2; in Article 14, add a paragraph.",
      ["kz-child-rights-2002", "kz-child-rights-2002 9", "? 2", "kz-child-rights-2002 14"],
    ],
    [
      "В Законе РК «О правах ребенка»:\nстатью 9 дополнить;\nв статье 14 слово «вправе» исключить.",
      ["kz-child-rights-2002 9", "kz-child-rights-2002 14"],
    ],
  ])("is of the law that it changes, though no marks part its items: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});
