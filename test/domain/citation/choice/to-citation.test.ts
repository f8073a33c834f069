import { cited } from "../../../support/cited";

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
