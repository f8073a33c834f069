import { cited } from "../../../support/cited";

describe("a paragraph behind the preamble", () => {
  it.each([
    ["Преамбула, п. 1, ст. 3 КПР", ["crc preamble, 3(1)"]],
    ["Preamble, para. 1, art. 3 CRC", ["crc preamble, 3(1)"]],
    ["Кіріспе, 1-тармақ, 3-бап БҚК", ["crc preamble, 3(1)"]],
    ["преамбула, п. 1, ст. 3, ст. 16 КПР", ["crc preamble, 3(1), 16"]],
  ])("is the article's that follows: %s", (text, expected) => {
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
    ["Преамбула и пункты 4, 5 КПР", ["crc preamble, 4, 5"]],
  ])("is a recital behind the name, too, and after “and” none: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
