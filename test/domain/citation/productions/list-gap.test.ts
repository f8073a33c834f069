import { cited } from "../../../support/cited";

describe("a list of numbers", () => {
  it.each([
    ["CRC arts. 2 (non-discrimination), 6 (survival & development), 12 (views)", ["crc 2, 6, 12"]],
    ["GC No. 16 (paras. 28; 30) and GC No. 20 (para. 47)", ["crc-gc-16 28, 30", "crc-gc-20 47"]],
    ["CRC, arts. 16., 17. and 19.", ["crc 16, 17, 19"]],
    ["КПР, статьи 16., 17. и 19.", ["crc 16, 17, 19"]],
    ["CRC, in articles 16 and 17 and, for disabled children, 23", ["crc 16, 17, 23"]],
    ["CRC, in articles 16, 17 and, in the digital sphere, 23.", ["crc 16, 17, 23"]],
    ["GC25, in paragraphs 67–78 and, on advertising, 40–42", ["crc-gc-25 67-78, 40-42"]],
    ["CRC arts 3, 12, 16. 17 and 28", ["crc 3, 12, 16, 17, 28"]],
  ])("goes on behind what is said of a number, and behind a point that ends nothing: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR, arts 6,\n8 and\n25", ["eu-gdpr 6, 8, 25"]],
    ["КПР, ст. 3, 12\nи 16", ["crc 3, 12, 16"]],
    ["GDPR,\narts 6, 8", ["eu-gdpr 6, 8"]],
  ])("goes on in the next line behind or before what joins it: %j", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, arts 3, 12,\n17. Safety by design", ["crc 3, 12"]],
    ["CRC, arts 3, 12. 24 and 28 states have ratified it", ["crc 3, 12"]],
    ["CRC, arts 3 and 12. 24 states have ratified it", ["crc 3, 12"]],
    ["CRC, arts 16 and 17 and, for children, 16 years", ["crc 16, 17"]],
  ])("takes no number that is none of it: %j", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
