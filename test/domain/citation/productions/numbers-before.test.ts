import { cited, faultsOf } from "../../../support/cited";

describe("Russian numbers with their endings before a unit", () => {
  it.each([
    ["Согласно 19-й статье КПР", ["crc 19"]],
    ["в 12-й и 13-й статьях КПР", ["crc 12, 13"]],
    ["12 и 13-я статьи КПР", ["crc 12, 13"]],
    ["12-я, 13 и 17-я статьи КПР", ["crc 12, 13, 17"]],
    ["12–13-я статьи КПР", ["crc 12-13"]],
    ["12-я — 16-я статьи КПР", ["crc 12-16"]],
    ["1-я–3-я статьи КПР", ["crc 1-3"]],
    ["с 12-й по 16-ю статьи КПР", ["crc 12-16"]],
    ["12-я, 13-я статья КПР", ["crc 12, 13"]],
    ["1-й и 2 пункты статьи 3 КПР", ["crc 3(1), 3(2)"]],
    ["1–2-й пункты 3-й статьи КПР", ["crc 3(1)-3(2)"]],
    ["12ая статья КПР", ["crc 12"]],
    ["2021, 12 и 13-я статьи КПР", ["crc 12, 13"]],
    ["5 статей КПР", ["crc"]],
    ["в 3-х статьях КПР", ["crc"]],
    ["в 2–3-х статьях КПР", ["crc"]],
    ["16-летние и статья 3 КПР", ["crc 3"]],
  ])("are places: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("an ordinal before its unit of which the instrument has none", () => {
  it.each([
    ["3-1-я статья КПР", "there is no article 3-1"],
    ["53–61-я статьи КПР", "there is no article 61"],
    ["12, 61 и 13-я статьи КПР", "there is no article 61"],
    ["БҚК-нің 3-1-ші бабы", "there is no article 3-1"],
  ])("is told: %s", (text, expected) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("Kazakh numbers with their endings before a unit", () => {
  it.each([
    ["12-ші – 16-шы баптар, БҚК", ["crc 12-16"]],
    ["12 және 13-ші баптар БҚК", ["crc 12, 13"]],
    ["БҚК 12–13-ші баптары", ["crc 12-13"]],
    ["БҚК-нің 12-шіден 17-шіге дейінгі баптары", ["crc 12-17"]],
    ["БҚК-нің 3-ші бабының 1-ші және 2-ші тармақтары", ["crc 3(1), 3(2)"]],
  ])("are places: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("English ordinals before a unit", () => {
  it.each([
    ["the 12th article of the CRC", ["crc 12"]],
    ["the 12th and 13th articles of the CRC", ["crc 12, 13"]],
    ["the 2nd paragraph of article 3 of the CRC", ["crc 3(2)"]],
    ["the first and second paragraphs of article 3 of the CRC", ["crc 3(1), 3(2)"]],
    ["CRC, article 3, 2nd para", ["crc 3(2)"]],
  ])("are places beside a name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["the 5th article in a series on the CRC", ["crc"]],
    ["the 3rd step of the GDPR project", ["eu-gdpr"]],
    ["the 20th and 21st centuries and the CRC", ["crc"]],
  ])("are none elsewhere: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("ordinals in words before a Russian unit", () => {
  it.each([
    ["первый пункт статьи 3 КПР", ["crc 3(1)"]],
    ["первый и 2-й пункты статьи 3 КПР", ["crc 3(1), 3(2)"]],
    ["КПР, первый пункт повестки дня", ["crc"]],
    ["первая часть доклада по КПР", ["crc"]],
  ])("count where the unit stands behind that it is in: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("Brazilian numbers with the sign of an ordinal", () => {
  it.each([
    ["LGPD, art. 14, § 1º", ["br-lgpd 14(1)"]],
    ["Art. 9º LGPD", ["br-lgpd 9"]],
  ])("are the numbers: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("Kazakh words for what is in a place or an act", () => {
  it.each([
    ["БҚК-ның 12-бабындағы талап", ["crc 12"]],
    ["БҚК-ның 3-бабының 1-тармағындағы қағидат", ["crc 3(1)"]],
    ["БҚК-ның 12 және 13-баптарындағы құқықтар", ["crc 12, 13"]],
    ["Бала құқықтары туралы конвенциядағы 12-бап", ["crc 12"]],
    ["Еуропалық Одақтың Цифрлық қызметтер туралы актісіндегі 28-бап", ["eu-dsa 28"]],
  ])("are forms of theirs: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("ordinals of English parts that have letters or no numbers", () => {
  it.each([
    ["GDPR, art. 6(1), 1st subparagraph, point (f)", ["eu-gdpr 6(1)"]],
    ["GDPR, art. 6(1), first subparagraph, point (f)", ["eu-gdpr 6(1)(f)"]],
    ["GDPR, art. 6(1), 1st and 2nd subparagraphs", ["eu-gdpr 6(1)"]],
    ["2nd subparagraph of Article 12(5) GDPR", ["eu-gdpr 12(5)"]],
  ])("are no numbers of theirs: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("Kazakh letters before their unit, behind the article that they are in", () => {
  it.each([
    ["БҚК 34-баптың a), b) және c) тармақшалары", ["crc 34(a), 34(b), 34(c)"]],
    ["БҚК 34-бабының a) және c) тармақшалары", ["crc 34(a), 34(c)"]],
    ["БҚК 34-баптың (a), (b), (c) тармақшалары", ["crc 34(a), 34(b), 34(c)"]],
    ["БҚК 34-баптың a)–c) тармақшалары", ["crc 34(a)-34(c)"]],
    ["БҚК 37-баптың b) және c) тармақтары, 40-баптың 2-тармағы", ["crc 37(b), 37(c), 40(2)"]],
    ["БҚК 40-баптың 2-тармағының a) және b) тармақшалары", ["crc 40(2)(a), 40(2)(b)"]],
  ])("are a list of it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["БҚК 34-баптың a) тармақшасы және 35-бап", ["crc 34(a), 35"]],
    ["БҚК 40-бабы 2-тармағы b) ix)", ["crc 40(2)(b)(ix)"]],
    ["БҚК 37-баптың a), b) тармағы", ["crc 37(a)(b)"]],
    ["БҚК 24-бап 2-тармақ a), b) тармақшасы", ["crc 24(2)(a)(b)"]],
    ["БҚК 40-баптың 2-тармағының b) iii), iv) тармақшасы", ["crc 40(2)(b)(iii)"]],
    ["БҚК 40-баптың 2-тармағының b) тармақшасының iii) және iv) тармақшалары", ["crc 40(2)(b)(iii)"]],
    ["БҚК 40-бабы 2-тармағы b) vii) және 3-тармақ", ["crc 40(2)(b)(vii), 40(3)"]],
  ])(
    "are levels where no list of them has a unit in the plural behind it, or they stand in a point: %s",
    (text, expected) => {
      expect(cited(text)).toEqual(expected);
    },
  );
});
