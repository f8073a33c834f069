import { cited } from "../../../support/cited";

describe("a number that counts", () => {
  it.each([
    ["CRC art. 12, 16 and 17 year olds", ["crc 12"]],
    ["CRC arts. 12 and 13, 3 to 6 years old", ["crc 12, 13"]],
    ["CRC arts. 12 and 13, 15 NGOs say", ["crc 12, 13"]],
    ["CRC, art. 12, from 3 to 6 March", ["crc 12"]],
    ["КПР, ст. 31, с 9 до 12 часов", ["crc 31"]],
    ["БҚК, 12-бап, 14 жастағы балалар", ["crc 12"]],
    ["an article 3 years ago", []],
    ["CRC 3-step test", ["crc"]],
    ["CRC 3-part test", ["crc"]],
    ["CRC 3-article summary", ["crc"]],
    ["CRC 16+ age rule", ["crc"]],
    ["CRC 16+", ["crc"]],
    ["the GDPR's 7 principles", ["eu-gdpr"]],
    ["в 3-х статьях КПР", ["crc"]],
    ["БҚК-нің 54 бабы бар", ["crc"]],
    ["GDPR-дың 72-сағаттық мерзімі", ["eu-gdpr"]],
    ["БҚК-ның 12-мәжілісі", ["crc"]],
    ["CRC 12-year term", ["crc"]],
    ["КПР 3-го протокола", ["crc"]],
    ["БҚК 2-ші факультативтік хаттамасы", ["crc"]],
    ["DSA 2-я редакция", ["eu-dsa"]],
    ["CRC 25-GC, para. 67", ["crc", "? 67"]],
    ["КПР 196-ти государств", ["crc"]],
    ["КПР 12-ая и 13-ая", ["crc 12, 13"]],
    ["КПР 5-ый и 6-ой периодические доклады", ["crc"]],
    ["БҚК 5-ші, 6-шы баяндамалар", ["crc"]],
    ["КПР 16-ст., 34-ст.", ["crc 16, 34"]],
    ["БҚК 12-інші және 13-інші баптары", ["crc 12, 13"]],
    ["CRC 37-b and c", ["crc 37"]],
    ["CRC, article 16-year-old children", ["crc"]],
    ["CRC arts. 12 to 17 year olds", ["crc"]],
    ["КПР, статьи 12, 16-летние", ["crc 12"]],
    ["CRC, arts. 12, 13 and 17 year olds", ["crc 12, 13"]],
    ["GDPR, Articles 12–14, 3 complaints", ["eu-gdpr 12-14"]],
    ["КПР, статьи 12–14, 3 жалобы", ["crc 12-14"]],
  ])("is no place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Articles 12 and 13 of the CRC protect children", ["crc 12, 13"]],
    ["КПР 16-ст.", ["crc 16"]],
    ["КПР 12-ая", ["crc 12"]],
    ["БҚК 12-інші бабы", ["crc 12"]],
    ["GC25 67-para", ["crc-gc-25 67"]],
    ["The CRC, articles 12 to 15, States parties", ["crc 12-15"]],
    ["статья 5 часть 2 КоАП РК", ["kz-admin-offences 5(2)"]],
    ["Under CRC articles 3 and 12 children have rights", ["crc 3, 12"]],
    ["Under CRC articles 3, 12 and 16 States must act", ["crc 3, 12, 16"]],
    ["КПР, статьи 12 и 16 нарушены", ["crc 12, 16"]],
    ["CRC, articles 16, 3 and 12 protect children", ["crc 16, 3, 12"]],
    ["CRC, articles 12, 16 protect children", ["crc 12, 16"]],
    ["КПР, ст. 12 и 16 должны соблюдаться", ["crc 12, 16"]],
    ["CRC 16+17", ["crc 16, 17"]],
    ["CRC art. 16+", ["crc 16"]],
    ["GC25 para. 67+", ["crc-gc-25 67"]],
    ["GC25 67+", ["crc-gc-25 67"]],
    ["DSA 28+ and 35", ["eu-dsa 28, 35"]],
    ["CRC, arts 3+, 12", ["crc 3, 12"]],
    ["GDPR, arts 8+ and 25", ["eu-gdpr 8, 25"]],
    ["ст. 16+ КПР", ["? 16", "crc"]],
    ["БҚК-нің 41-бабы бар", ["crc 41"]],
    ["3-й и 4-й статей КПР", ["crc 3, 4"]],
  ])("is one where the words go on otherwise: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a number with a plus", () => {
  it.each([
    ["GDPR art. 8, 13+", ["eu-gdpr 8"]],
    ["УК РК ст. 134 и 16+", ["kz-criminal-code 134"]],
    ["GDPR 16+ and CRC 16", ["eu-gdpr", "crc 16"]],
    ["CRC 12+ and GDPR 8", ["crc", "eu-gdpr 8"]],
    ["CRC, arts. 12, 13 and 16+", ["crc 12, 13"]],
    ["CRC, arts. 12, 13+, 16+ and 18+", ["crc 12"]],
    ["CRC 3, 16+", ["crc 3"]],
    ["CRC 16+, 17 year olds", ["crc"]],
    ["КПР, ст. 17 и маркировка 12+", ["crc 17"]],
    ["БҚК 12-бап, 16+", ["crc 12"]],
    ["18+ ст. 12 КПР", ["crc 12"]],
  ])("is an age where it has no unit of its own, and takes no other number with it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC 16+, 17", ["crc", "? 16, 17"]],
    ["CRC 16+ and 17", ["crc", "? 16, 17"]],
    ["CRC, arts. 12, 16+ and 17", ["crc 12", "? 16, 17"]],
    ["CRC 3, 16+, 17", ["crc 3", "? 16, 17"]],
  ])("is asked about where more numbers follow it that are none: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
    expect(cited(text, { "the Convention": "crc" })).toEqual(expected);
  });
});
