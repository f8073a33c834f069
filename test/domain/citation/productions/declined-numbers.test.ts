import { cited } from "../../../support/cited";

describe("Russian numbers with their endings before a unit", () => {
  it.each([
    ["Согласно 19-й статье КПР", ["crc 19"]],
    ["в 12-й и 13-й статьях КПР", ["crc 12, 13"]],
    ["5 статей КПР", ["crc"]],
    ["16-летние и статья 3 КПР", ["crc 3"]],
  ])("are places: %s", (text, expected) => {
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
