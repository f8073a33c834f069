import { cited } from "../../../support/cited";

describe("a place behind an act that is named by its number alone", () => {
  it.each([
    ["№ 152-ФЗ, ст. 9, КПР", ["? 9", "crc"]],
    ["№ 436-ФЗ, ст. 5, КПР", ["? 5", "crc"]],
    ["№ 148-VIII ЗРК, ст. 28, GDPR", ["? 28", "eu-gdpr"]],
    ["№ 94-V ҚРЗ, 7-бап, БҚК", ["? 7", "crc"]],
    ["№ 94-V, art. 7, CRC", ["? 7", "crc"]],
  ])("is not of the treaty behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
