import { cited } from "../../../support/cited";

describe("a treaty's place that is said to be so in somebody's version of the draft", () => {
  it.each([
    ["CRC, art. 12 (in the Ministry's version)", ["crc", "? 12"]],
    ["CRC, art. 12 in our version; art. 31", ["crc", "? 12", "? 31"]],
    ["CRC, art. 3, art. 12 (under the Bill)", ["crc 3", "? 12"]],
    ["GDPR, art. 25 (as the Bill has it)", ["eu-gdpr", "? 25"]],
    ["CRC, art. 12 (as drafted)", ["crc", "? 12"]],
    ["CRC, art. 12 (under the draft law)", ["crc", "? 12"]],
    ["КПР, ст. 12 (в редакции министерства)", ["crc", "? 12"]],
    ["КПР, ст. 12 (по законопроекту)", ["crc", "? 12"]],
    ["КПР, ст. 12 (как в законопроекте)", ["crc", "? 12"]],
    ["БҚК 12-бабы (министрліктің нұсқасында)", ["crc", "? 12"]],
    ["БҚК 12-бабы (заң жобасы бойынша)", ["crc", "? 12"]],
    ["БҚК 12-бабы (жобадағыдай)", ["crc", "? 12"]],
    ["БҚК 12-бабы министрлік редакциясында", ["crc", "? 12"]],
    ["БҚК, 12-бап (үкімет нұсқасында)", ["crc", "? 12"]],
    ["CRC, art. 12 (MoJ version)", ["crc", "? 12"]],
    ["CRC, art. 12, MoH text", ["crc", "? 12"]],
    ["CRC, art. 12 (in the first reading)", ["crc", "? 12"]],
    ["КПР, ст. 12 в первой редакции", ["crc", "? 12"]],
    ["КПР, ст. 12 (во втором чтении)", ["crc", "? 12"]],
    ["Arts. 3 and 12 CRC (in the Ministry's version)", ["? 3, 12", "crc"]],
    ["Article 12 of the CRC, under the Bill", ["? 12", "crc"]],
    ["GDPR, art. 8[1] (Ministry's version)", ["eu-gdpr", "? 8"]],
    ["ст. 12 КПР (в редакции министерства), ст. 31", ["? 12", "crc", "? 31"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12 (in the draft)", ["crc 12"]],
    ["CRC, art. 12 (as the draft does not reflect it)", ["crc 12"]],
    ["GDPR, art. 25 (in the consolidated version)", ["eu-gdpr 25"]],
    ["GDPR, art. 8 (EN version)", ["eu-gdpr 8"]],
    ["GDPR, art. 8 (PDF version)", ["eu-gdpr 8"]],
    ["GDPR, art. 8 (current version)", ["eu-gdpr 8"]],
    ["GDPR, art. 8[1]", ["eu-gdpr 8"]],
    ["КПР, ст. 12 (в редакции Протокола)", ["crc 12"]],
    ["КПР, ст. 12 (в русской версии)", ["crc 12"]],
    ["ст. 12 КПР (в редакции Протокола)", ["crc 12"]],
    ["Art. 12 CRC (in the draft)", ["crc 12"]],
    ["Article 12 CRC and the Ministry's note", ["crc 12"]],
    ["ст. 12 КПР и поправки правительства", ["crc 12"]],
    ["КоАП РК, ст. 79 (в редакции Закона РК от 1 июля 2024 года)", ["kz-admin-offences 79"]],
  ])("is the treaty's where the draft is only spoken of, or the text is the treaty's own: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});
