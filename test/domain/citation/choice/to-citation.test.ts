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

describe("places of the text at hand", () => {
  it.each([
    ["draft Article 12(3) and draft Articles 14 to 16", []],
    ["Draft Art. 5; GDPR Art. 8", ["eu-gdpr 8"]],
    ["draft Article 12, Article 16 CRC", ["crc 16"]],
    ["draft Article 12 of the CRC", ["crc 12"]],
    ["Draft Law, Art. 5 – CRC, Art. 16", ["crc 16"]],
    ["draft Law on Play, Art. 5", ["? 5"]],
    ["Дополнить статью 6 проекта пунктами 3-1 и 3-2.", []],
    ["ст. 16 КПР, ст. 5 настоящего проекта", ["crc 16"]],
    ["See paragraph 12 above and section 4.2 below.", []],
    ["пункт 12 выше", []],
    ["Article 12 above", ["? 12"]],
    ["частей второй и третьей настоящей статьи", []],
    ["пункта 2 и пункта 3 настоящей статьи", []],
    ["Часть первая настоящего пункта и ст. 5 КПР", ["crc 5"]],
    ["осы баптың екінші және үшінші бөліктері", []],
  ])("cite nothing: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});

describe("an annex or another part of an act that stands between marks, behind an act that was explained", () => {
  it.each([
    ["EU AI Act, Article 6 – classification; Annex III", ["eu-ai-act 6", "? annex III"]],
    ["EU AI Act: Article 6 – classification, Annex III", ["eu-ai-act 6", "? annex III"]],
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
