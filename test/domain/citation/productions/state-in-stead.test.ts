import { cited } from "../../../support/cited";

describe("another state before a place in a bracket", () => {
  it.each([
    "Цифровой кодекс Казахстана (ст. 33) и Кыргызстана (ст. 45)",
    "Цифровой кодекс Казахстана (ст. 33), Кыргызстана (ст. 45)",
    "Digital Code of Kazakhstan (art. 33) and of Kyrgyzstan (art. 45)",
  ])("has an act of its own, where the name before has its state: %s", (text) => {
    expect(cited(text)).toEqual(["kz-digital-code 33", "? 45"]);
  });

  it.each([
    ["CRC: concluding observations on Kenya (art. 12), Uganda (art. 16)", ["crc", "crc 12", "crc 16"]],
    ["GDPR: Ireland (art. 8) and France (art. 9)", ["eu-gdpr", "eu-gdpr 8", "eu-gdpr 9"]],
    ["Digital Code of the RK, Kazakhstan (art. 33)", ["kz-digital-code", "kz-digital-code 33"]],
  ])("has the text before that is of it, too: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
