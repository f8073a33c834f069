import { cited } from "../../../support/cited";

const CRC = { "the Convention": "crc" } as const;

describe("a word that the text gives to an act behind other words", () => {
  it.each([
    [
      "Закон РК «О правах ребенка» с изменениями и дополнениями (далее – Закон), статья 5",
      ["kz-child-rights-2002", "kz-child-rights-2002 5"],
    ],
    [
      "Закон РК «О правах ребенка» с изменениями (далее – Закон). Статья 5 Закона",
      ["kz-child-rights-2002", "kz-child-rights-2002 5"],
    ],
    [
      "Конвенция о правах ребенка, ратифицированная Законом РК от 8 июня 1994 года (далее – Конвенция), статья 16",
      ["crc", "crc 16"],
    ],
    [
      "The Convention on the Rights of the Child, in force since 1990 (hereinafter “the Convention”). Article 3 of the Convention",
      ["crc", "crc 3"],
    ],
    [
      "Бала құқықтары туралы БҰҰ конвенциясы, оған ел 1994 жылы қосылған (бұдан әрі – Конвенция). Конвенцияның 3-бабы",
      ["crc", "crc 3"],
    ],
  ])("stands for the last known one of its kind in the sentence: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    [
      "Закон № 345-II (далее – Закон), статья 10; Закон № 999-VI (далее – Закон), статья 11",
      ["kz-child-rights-2002 10", "? 11"],
    ],
    [
      "Закон № 345-II (далее – Закон), статья 10. Закон № 999-VI (далее – Закон). Статья 11 Закона",
      ["kz-child-rights-2002 10", "? 11"],
    ],
    [
      "«Бала құқықтары туралы» ҚР Заңы (бұдан әрі – Заң), «Ойын туралы» ҚР Заңы (бұдан әрі – Заң). Заңның 5-бабы",
      ["kz-child-rights-2002", "? 5"],
    ],
    [
      "CRC, art. 3. The Utopian Convention on Privacy (hereinafter “the Convention”), article 5; article 9 of the Convention",
      ["crc 3", "? 5", "? 9"],
    ],
    ["Конвенция Утопии о связи с детьми (далее – Конвенция), статья 23", ["crc", "? 23"]],
  ])("stands for no other where that one is not known, whatever was said before: %s", (text, expected) => {
    expect(cited(text, CRC)).toEqual(expected);
  });

  it.each([
    [
      "КоАП РК, измененный Законом № 73-VIII в апреле 2024 года (далее – Кодекс). Статья 127 Кодекса",
      ["kz-admin-offences", "kz-law-73-2024", "kz-admin-offences 127"],
    ],
    [
      "CRC, as General Comment No. 5 explains from 2003 on (hereinafter “the Convention”). Article 4 of the Convention",
      ["crc", "crc-gc-5", "crc 4"],
    ],
    [
      "КПР (далее – Конвенция), Цифровой кодекс РК (далее – Кодекс): статья 16 Конвенции, статья 9 Кодекса",
      ["crc", "kz-digital-code", "crc 16", "kz-digital-code 9"],
    ],
  ])("is of the kind that the act itself is: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    "Закон РК «Об игре», дополняющий Закон о масс-медиа в части детей (далее – Закон). Статья 9 Закона",
    "KOSA, which resembles the Online Safety Act 2023 in many ways (hereinafter the Act). Section 5 of the Act",
    "EU AI Act, applied together with the GDPR at all times (hereinafter “the Regulation”). Article 5 of the Regulation",
  ])("is left open where the sentence names several: %s", (text) => {
    expect(cited(text).at(-1)).toMatch(/^\? /u);
  });

  it("is the act that ratifies or changes another, whose title holds that one's", () => {
    const context = { "the Convention": "crc" };
    expect(
      cited("Закон РК «О ратификации Конвенции о правах ребенка» (далее – Конвенция). Статья 16 Конвенции", context),
    ).toEqual(["?", "? 16"]);
    expect(
      cited("Проект Закона РК «О внесении изменений в Закон РК „О правах ребенка“» (далее – Закон). Статья 5 Закона"),
    ).toEqual(["?", "? 5"]);
  });

  it("is what it was said to be last", () => {
    const text = "Закон Утопии (далее – Закон). Закон РК «О правах ребенка» (далее – Закон). Статья 5 Закона";
    expect(cited(text)).toEqual(["kz-child-rights-2002", "kz-child-rights-2002 5"]);
    expect(
      cited("The Play Act (hereinafter “the Act”). Online Safety Act 2023 (“the Act”). Section 12 of the Act"),
    ).toEqual(["uk-osa-2023", "uk-osa-2023 12"]);
  });

  it.each([
    ["Закон РК «О правах ребенка» (далее – Закон). Статья 36 Закона о связи", ["kz-child-rights-2002", "? 36"]],
    ["CRC (hereinafter “the Convention”). Article 2 of the Convention against Torture", ["crc", "? 2"]],
    [
      "Digital Code of Kazakhstan (hereinafter “the Code”). Article 36 of the Code of Conduct",
      ["kz-digital-code", "? 36"],
    ],
    ["CRC (hereinafter “the Convention”). Article 12 of the Convention on the right to be heard", ["crc", "crc 12"]],
    [
      "Закон о правах ребенка (далее – Закон). Статья 10 Закона об этом молчит",
      ["kz-child-rights-2002", "kz-child-rights-2002 10"],
    ],
    [
      "Закон о правах ребенка (далее – Закон). Статья 10 Закона по существу верна",
      ["kz-child-rights-2002", "kz-child-rights-2002 10"],
    ],
    [
      "Law on Education (hereinafter the Law). Article 5 of the Law of Kazakhstan",
      ["kz-education-2007", "kz-education-2007 5"],
    ],
    [
      "Закон о правах ребенка (далее – Закон). Статья 10 Закона «О связи», статья 36 Закона",
      ["kz-child-rights-2002", "? 10", "kz-child-rights-2002 36"],
    ],
    [
      "Закон о правах ребенка (далее – Закон). Статья 10 Закона Узбекистана «О связи»",
      ["kz-child-rights-2002", "? 10"],
    ],
    [
      "«Бала құқықтары туралы» Заң (бұдан әрі – Заң). «Байланыс туралы» Заңның 10-бабы. Заңның 36-бабы",
      ["kz-child-rights-2002", "? 10", "kz-child-rights-2002 36"],
    ],
    ["Law on Education (hereinafter the Law). Article 5 of the Law “On Communications”", ["kz-education-2007", "? 5"]],
    ["КПР (далее – Конвенция). Статья 12 Конвенции «об уважении взглядов ребенка»", ["crc", "crc 12"]],
  ])("is not meant where another title stands beside the word: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
