import { cited } from "../../../support/cited";

describe("a place by a unit of every day, without a name", () => {
  it.each([
    ["The UNGPs are clear, and principle 13 says more", ["ungps", "? 13"]],
    ["UNGPs; principle 13", ["ungps", "? 13"]],
    ["CRC; art 12", ["crc", "? 12"]],
    ["GC25 is clear on this in para 67", ["crc-gc-25", "? 67"]],
    ["Article 17(e) CRC is to be read with Arts 13 and 18, the latter on parents.", ["crc 17(e)", "? 13, 18"]],
  ])("is asked about where the text named before is counted by it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["The Children's Code applies. Standard 3 contracts differ.", ["uk-aadc"]],
    ["The CRC has a principle 3 of its own", ["crc"]],
    ["The Children's Code has 15 standards", ["uk-aadc"]],
  ])("is none in another sentence, or of another unit: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

it("is of the act behind it whose name begins with a small letter before a capital", () => {
  expect(cited("Arts. 6/9 GDPR; Art. 3 ePrivacy Directive")).toEqual(["eu-gdpr 6, 9", "? 3"]);
});
