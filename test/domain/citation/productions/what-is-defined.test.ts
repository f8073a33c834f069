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
});
