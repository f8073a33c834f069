import { cited } from "../../../support/cited";

describe("points before what they are in, with a comma between them", () => {
  it.each([
    ["п. 2, ст. 16 КПР", ["crc 16(2)"]],
    ["пп. 1, 2, ст. 16 КПР", ["crc 16(1), 16(2)"]],
    ["2-тармақ, 16-бап, БҚК", ["crc 16(2)"]],
    ["Paragraph two, Article 16 of the Convention on the Rights of the Child", ["crc 16(2)"]],
    ["п. 1, ст. 3, п. 2, ст. 16 КПР", ["crc 3(1), 16(2)"]],
    ["п. 2 ст. 16, п. 1, ст. 3 КПР", ["crc 16(2), 3(1)"]],
    ["para. 1, art. 3, para. 2, art. 16 CRC", ["crc 3(1), 16(2)"]],
    ["1-тармақ, 3-бап, 2-тармақ, 16-бап, БҚК", ["crc 3(1), 16(2)"]],
    ["recital 38, para. 1, art. 8 GDPR", ["eu-gdpr recital 38, 8(1)"]],
    ["подп. а), п. 2, ст. 9 GDPR", ["eu-gdpr 9(2)(a)"]],
    ["подп. 2), п. 1, ст. 40 и п. 2, ст. 16 КПР", ["crc 40(1)(2), 16(2)"]],
    ["абз. 2, п. 1, ст. 16 КПР", ["crc 16(1)(2)"]],
    ["п. 1, ст. 3 и ст. 12 КПР", ["crc 3(1), 12"]],
    ["para. 1, art. 3, art. 12 CRC", ["crc 3(1), 12"]],
    ["1-тармақ, 3-бап, 12-бап, БҚК", ["crc 3(1), 12"]],
    ["п. 1, ст. 3, ст. 12, п. 2, ст. 16 КПР", ["crc 3(1), 12, 16(2)"]],
    ["ст. 12 и п. 1, ст. 3 КПР", ["crc 12, 3(1)"]],
    ["ст. 3, ст. 12 и пп. 1, 2, ст. 16 КПР", ["crc 3, 12, 16(1), 16(2)"]],
    ["Article 12 and paragraph 1, Article 3 CRC", ["crc 12, 3(1)"]],
    ["подп. e), п. 1, ст. 28, подп. d), п. 1, ст. 29 КПР", ["crc 28(1)(e), 29(1)(d)"]],
    ["point (a), para. 1, art. 6, point (f), para. 1, art. 6 GDPR", ["eu-gdpr 6(1)(a), 6(1)(f)"]],
  ])("are one place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GC25, para. 67, art. 16 CRC", ["crc-gc-25 67", "crc 16"]],
    ["ЗОП № 25, п. 67, ст. 16 КПР", ["crc-gc-25 67", "crc 16"]],
    ["CRC, arts. 12, 16", ["crc 12, 16"]],
    ["п. 67 ЗОП № 25, п. 2, ст. 16 КПР", ["crc-gc-25 67", "crc 16(2)"]],
    ["para. 67 GC25, para. 70", ["crc-gc-25 67, 70"]],
    ["ЗОП № 25, пп. 67, 68, п. 2, ст. 16 КПР", ["crc-gc-25 67, 68", "crc 16(2)"]],
    ["пп. 67, 68 ЗОП № 25, п. 2, ст. 16 КПР", ["crc-gc-25 67, 68", "crc 16(2)"]],
    ["GC25 paras 67, 68, para. 2, art. 16 CRC", ["crc-gc-25 67, 68", "crc 16(2)"]],
    ["GC 25, paras. 67, 68, paras. 70, 71", ["crc-gc-25 67, 68, 70, 71"]],
    ["ЗОП № 25, пп. 67, 68, пункты 70, 71", ["crc-gc-25 67, 68, 70, 71"]],
    ["CRC, art. 3, para. 1, art. 16", ["crc 3(1), 16"]],
    ["ст. 12 и п. 1 КПР", ["crc 12(1)"]],
  ])("stay apart where they are of two acts, or nothing is inside: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
