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

describe("an annex or another part of an act that stands between marks, behind an act that was explained", () => {
  it.each([
    ["EU AI Act, Article 6 – classification; Annex III", ["eu-ai-act 6", "? annex III"]],
    ["EU AI Act: Article 6 – classification, Annex III", ["eu-ai-act 6", "? annex III"]],
    ["EU AI Act:\n- Article 6 (classification)\n- Annex III (list)", ["eu-ai-act", "eu-ai-act 6", "? annex III"]],
    ["UK GDPR, Article 8 – consent; Schedule 2", ["uk-gdpr 8", "? schedule 2"]],
    ["Регламент ЕС об ИИ, ст. 6 – классификация; приложение III", ["eu-ai-act 6", "? annex III"]],
    ["DSA, 6-бап – жіктеу; III қосымша", ["eu-dsa 6", "? annex III"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("cites nothing behind words that it may be of", () => {
    expect(cited("БҚК, 12-бап; біздің мәтін, 3-бөлім")).toEqual(["crc 12"]);
  });
});
