import { cited, citedAs } from "../../../support/cited";

describe("an ordinal in a list of places", () => {
  it.each([
    ["CRC, articles 12, 13 and the 5th and 6th periodic reports", ["crc 12, 13"]],
    ["CRC, arts. 12 and 5th periodic report", ["crc 12"]],
    ["GC25 paras 12, 13 and 6th report", ["crc-gc-25 12, 13"]],
    ["CRC, art. 12 and 98th session of the Committee", ["crc 12"]],
    ["CRC, arts. 3, 12, 21st century", ["crc 3, 12"]],
    ["GDPR arts. 8, 25 and 4th-quarter report", ["eu-gdpr 8, 25"]],
    ["КПР, ст. 12, 5-й и 6-й доклады", ["crc 12"]],
    ["КПР, ст. 12, 98-я сессия Комитета", ["crc 12"]],
    ["КПР, ст. 12, 1-е чтение законопроекта", ["crc 12"]],
    ["КПР, ст. 3, 12, 2-й квартал 2025 года", ["crc 3, 12"]],
    ["КПР, ст. 12, 5-й по счету доклад", ["crc 12"]],
    ["КПР, статьи 12 и 13, 3-й Факультативный протокол", ["crc 12, 13"]],
    ["КПР, 5-й и последний доклады", ["crc"]],
    ["БҚК 12-бап, 1-ші тоқсан", ["crc 12"]],
    ["CRC, arts. 12 and 13 – 3rd draft", ["crc 12, 13"]],
    ["КПР, статьи 12-я, 13-я и 98-я сессия", ["crc 12, 13"]],
    ["КПР, статьи 12-я, 13-я, 5-й и 7-й доклады", ["crc 12, 13"]],
    ["CRC articles 12th, 13th and 98th session", ["crc 12, 13"]],
    ["КПР, ст. 44, п. 5-го доклада", ["crc 44"]],
    ["КПР, ст. 44 и п. 5-го доклада", ["crc 44"]],
    ["согласно КПР, ст. 44, и п. 5-му докладу", ["crc 44"]],
    ["статьи 2-го Факультативного протокола к КПР, ст. 5", ["? 5"]],
    ["статья 3-го Факультативного протокола к КПР, касающегося торговли детьми", ["crc-opsc"]],
  ])("is of the noun behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["статья 12-я КПР", ["crc 12"]],
    ["статьи 12 и 13-я КПР", ["crc 12, 13"]],
    ["статьи 12-я и 13-я КПР", ["crc 12, 13"]],
    ["статьи с 12-й по 16-ю КПР", ["crc 12-16"]],
    ["пункт 2-й статьи 3-й КПР", ["crc 3(2)"]],
    ["подпункт 2-й пункта 1-го статьи 12 КПР", ["crc 12(1)(2)"]],
    ["CRC articles 12th and 13th", ["crc 12, 13"]],
    ["КПР 12-ая и 13-ая", ["crc 12, 13"]],
    ["статья 12-я Лансаротской конвенции", ["lanzarote 12"]],
    ["статьи 12-я и 13-я Лансаротской конвенции", ["lanzarote 12, 13"]],
    ["ст. 12 и 13-я Лансаротской конвенции", ["lanzarote 12, 13"]],
    ["статья 33-я Цифрового кодекса Республики Казахстан", ["kz-digital-code 33"]],
    ["статьи 63-67-я Цифрового кодекса РК", ["kz-digital-code 63-67"]],
    ["статья 17-я Международного пакта о гражданских и политических правах", ["iccpr 17"]],
    ["статья 3-я Факультативного протокола к КПР, касающегося торговли детьми", ["crc-opsc 3"]],
  ])("is a place where no other noun follows: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["статья 3-я этой Конвенции (КПР)", ["crc 3"]],
    ["статья 3-я указанной Конвенции", ["? 3"]],
    ["статья 12-я прямо требует этого", ["? 12"]],
    ["КПР, ст. 44, п. 5-го", ["crc 44(5)"]],
    ["КПР, ст. 44, нарушение п. 5-го влечёт", ["crc 44", "? 5"]],
    ["нарушение п. 2-го ст. 16 КПР", ["crc 16(2)"]],
    ["Article 12th states that a child is heard", ["? 12"]],
    ["пункт 2-й второй части статьи 3 КПР", ["crc 3(2)(2)"]],
  ])("is the number of a singular unit before it, whatever follows: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is cited with its ending", () => {
    expect(citedAs("Согласно статье 12-й КПР")).toEqual(["статье 12-й КПР"]);
  });
});

describe("a number before an ordinal", () => {
  it.each([
    ["глава 2, 12 и 13-я статьи КПР", ["crc 12, 13"]],
    ["КПР, ст. 12, 5 и 6-й периодические доклады", ["crc 12"]],
    ["CRC, arts. 12, 13, 5 and 6th reports", ["crc 12, 13"]],
    ["КПР 5 и 6-й доклады", ["crc"]],
  ])("goes with it where the list has all it needs: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["КПР, ст. 12, 13 и 6-й доклад", ["crc 12, 13"]],
    ["КПР 12, 13 и 5-й доклад", ["crc 12, 13"]],
    ["ст. 12, 13 и 2-я часть ст. 16 КПР", ["crc 12, 13, 16(2)"]],
  ])("stays in a list that goes up to it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("an ordinal behind a unit in the singular, and a noun in its case", () => {
  it.each([
    "КПР, ст. 44, пункт 5-го периодического доклада",
    "КПР, ст. 44, п. 5-го периодического доклада",
    "КПР, ст. 44, п. 5-й доклада",
  ])("is no paragraph of the article before it, perhaps behind words that describe the noun: %s", (text) => {
    expect(cited(text)).toEqual(["crc 44"]);
  });

  it("is the unit's where something is stated", () => {
    expect(cited("КПР, ст. 12, п. 2-й прямо требует")).toEqual(["crc 12(2)"]);
  });
});
