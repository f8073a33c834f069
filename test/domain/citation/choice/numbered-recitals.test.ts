import { cited } from "../../../support/cited";

describe("a paragraph behind the preamble", () => {
  it("is the article's that follows without a comma", () => {
    expect(cited("КПР, преамбула, п. 2 ст. 3")).toEqual(["crc preamble, 3(2)"]);
  });

  it.each([
    ["Преамбула, п. 1, ст. 3 КПР", ["crc recital 1, 3"]],
    ["Преамбула, п. 2, ст. 12 КПР", ["crc recital 2, 12"]],
    ["Преамбула, абз. 2, ст. 12 КПР", ["crc recital 2, 12"]],
    ["преамбула, п. 1, ст. 3, ст. 16 КПР", ["crc recital 1, 3, 16"]],
    ["GDPR, art. 8; преамбула, п. 1, ст. 3 КПР", ["eu-gdpr 8", "crc recital 1, 3"]],
    ["Preamble, para. 2, art. 12 CRC", ["crc recital 2, 12"]],
  ])("is a recital where an article with such a paragraph follows, in each language: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
    expect(cited(text, { "the Convention": "crc" })).toEqual(expected);
  });

  it.each([
    ["CRC, preamble, para. 2, art. 3", ["crc recital 2, 3"]],
    ["CRC, preamble, paras 2 and 3, art. 24", ["crc recital 2, recital 3, 24"]],
    ["CRC, preamble, para. 2, and art. 3", ["crc recital 2, 3"]],
    ["CRC, preamble, para. 2, art. 3(1)", ["crc recital 2, 3(1)"]],
    ["Preamble, para. 1, art. 3 CRC", ["crc recital 1, 3"]],
    ["БҚК, преамбула, 2-тармақ, 3-бап", ["crc recital 2, 3"]],
    ["Кіріспе, 1-тармақ, 3-бап БҚК", ["crc recital 1, 3"]],
    ["КПР, преамбула, п. 2, ст. 3", ["crc recital 2, 3"]],
    ["Преамбула КПР, п. 2, ст. 3", ["crc recital 2, 3"]],
    ["Преамбула, п. 9, ст. 3 КПР", ["crc recital 9, 3"]],
    ["Преамбула, абз. 9, ст. 3 КПР", ["crc recital 9, 3"]],
    ["БҚК-нің кіріспесі, 8-абзац, 3-бап", ["crc recital 8, 3"]],
    ["КПР, преамбула, абз. 2, ст. 3", ["crc recital 2, 3"]],
    ["Преамбула, п. 2, ст. 31 Лансаротской конвенции", ["lanzarote recital 2, 31"]],
  ])("is a recital elsewhere, and where the article has no such paragraph or nobody counted: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["преамбула, п. 38, ст. 8 GDPR", ["eu-gdpr recital 38, 8"]],
    ["GDPR, preamble, para. 38, art. 8", ["eu-gdpr recital 38, 8"]],
  ])("is a recital where the act numbers them: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Преамбула КПР, п. 5; ст. 3, п. 1", ["crc recital 5", "crc 3(1)"]],
    ["Preamble to the CRC, para. 5", ["crc recital 5"]],
    ["преамбула КПР (абзацы 5 и 6)", ["crc recital 5, recital 6"]],
    ["Преамбула и пункты 4, 5 КПР", ["crc preamble, 4, 5"]],
  ])("is a recital behind the name, too, and after “and” none: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
