import { cited } from "../../../support/cited";

describe("points before what they are in, with a comma between them", () => {
  it.each([
    ["п. 2, ст. 16 КПР", ["crc 16(2)"]],
    ["пп. 1, 2, ст. 16 КПР", ["crc 16(1), 16(2)"]],
    ["2-тармақ, 16-бап, БҚК", ["crc 16(2)"]],
    ["Paragraph two, Article 16 of the Convention on the Rights of the Child", ["crc 16(2)"]],
  ])("are one place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GC25, para. 67, art. 16 CRC", ["crc-gc-25 67", "crc 16"]],
    ["ЗОП № 25, п. 67, ст. 16 КПР", ["crc-gc-25 67", "crc 16"]],
    ["CRC, arts. 12, 16", ["crc 12, 16"]],
  ])("stay apart where they are of two acts, or nothing is inside: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
