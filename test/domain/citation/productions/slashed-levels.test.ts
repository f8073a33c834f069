import { cited } from "../../../support/cited";

describe("slashes between numbers", () => {
  it.each([
    ["CRC 16/1, 40/2/b/vii; GDPR 6/1/f", ["crc 16(1), 40(2)(b)(vii)", "eu-gdpr 6(1)(f)"]],
    ["GDPR, arts 6/1/f and 9/2", ["eu-gdpr 6(1)(f), 9(2)"]],
    ["ст. 16/1 КПР", ["crc 16(1)"]],
    ["CRC 40/2(b)(vii); GDPR 6/1(f)", ["crc 40(2)(b)(vii)", "eu-gdpr 6(1)(f)"]],
    ["CRC, art. 40/2/3", ["crc 40(2)(3)"]],
  ])("lead to levels where they don't go up: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC arts 16/17", ["crc 16, 17"]],
    ["CRC, art. 3/12/16", ["crc 3, 12, 16"]],
    ["CRC arts 17/16", ["crc 17, 16"]],
    ["GDPR art. 6(1)/9", ["eu-gdpr 6(1), 9"]],
    ["GC25, paras. 67/68", ["crc-gc-25 67, 68"]],
  ])("are those of a list else: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
