import { cited } from "../../../support/cited";

describe("what stands between a name and its places", () => {
  it.each([
    ["CRC (adopted 20 November 1989), Article 19", "crc 19"],
    ["Convention on the Rights of the Child (New York, 20 November 1989), art. 19", "crc 19"],
    ["Convention on the Rights of the Child, adopted by General Assembly resolution 44/25, art. 19", "crc 19"],
    ["Конвенция о правах ребенка от 20.11.1989 г., ст. 19", "crc 19"],
    ["Конвенция о правах ребенка, ратифицированная РК 08.06.1994, ст. 19", "crc 19"],
    ["Бала құқықтары туралы конвенция (1989 ж.), 19-бап", "crc 19"],
    ["Закон РК «О персональных данных и их защите» (21.05.2013, № 94-V), ст. 8", "kz-personal-data-2013 8"],
    [
      "Regulation (EU) 2022/2065 of the European Parliament and of the Council of 19 October 2022, Article 28",
      "eu-dsa 28",
    ],
    ['Law of the RK "On Personal Data and Their Protection", Art. 8', "kz-personal-data-2013 8"],
    ["Law No. 345-II, art. 39-1", "kz-child-rights-2002 39-1"],
    ["Criminal Code of the RK, Art. 134, part 2", "kz-criminal-code 134(2)"],
    [
      "Закон РК «Об искусственном интеллекте», принятый 17 ноября 2025 года под № 230-VIII, ст. 17",
      "kz-ai-law-2025 17",
    ],
  ])("parts them no more: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it.each([
    ["UK Data Protection Act 2018 (DPA), s. 9; DPA, s. 10", ["uk-dpa-2018 9", "uk-dpa-2018 10"]],
    ["UK Data Protection Act 2018 (the Act), s. 9; s. 10 of the Act", ["uk-dpa-2018 9", "uk-dpa-2018 10"]],
    ["Закон РК «О персональных данных и их защите» (ЗПД), ст. 8", ["kz-personal-data-2013 8"]],
    ["Дербес деректер туралы заң (ДДЗ), 8-бап", ["kz-personal-data-2013 8"]],
    ["GDPR (DPC), art. 8", ["eu-gdpr 8"]],
    ["GDPR (XYZ), art. 8", ["eu-gdpr", "? 8"]],
  ])("names it in short by its first letters, or by its kind: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is no place's bracket", () => {
    expect(cited("CRC (art. 19 in 1989), and more")).toEqual(["crc 19"]);
  });
});

describe("the day that an act was made on, behind its name", () => {
  it.each([
    ["Конституция РК, принятая на референдуме 15 марта 2026 года, ст. 18", "kz-constitution-2026 18"],
    ["Конституция РК, принятая 30 августа 1995 года, ст. 18", "kz-constitution-1995 18"],
  ])("tells which of its name it is: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});
