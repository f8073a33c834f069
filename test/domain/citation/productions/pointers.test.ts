import { cited, citedAs } from "../../../support/cited";

const REVIEW = { jurisdiction: "KZ", "the Convention": "crc" } as const;

describe("the word for a treaty", () => {
  it("is another one's where it ends a Kazakh title that the catalogue doesn't hold", () => {
    expect(cited("Балаларды қанаудан қорғау туралы Конвенция, 99-бап", REVIEW)).toEqual(["? 99"]);
    expect(cited("Мүгедектердің құқықтары туралы Конвенция, 7-бап", REVIEW)).toEqual(["crpd 7"]);
  });

  it("is what the context says otherwise", () => {
    expect(cited("Конвенция, 16-бап", REVIEW)).toEqual(["crc 16"]);
    expect(cited("Бұл туралы Конвенция 16-бапта айтады", REVIEW)).toEqual(["crc 16"]);
    expect(cited("Баланың жеке өмірі туралы Конвенцияның 16-бабында айтылған", REVIEW)).toEqual(["crc 16"]);
  });
});

describe("the word for an act with a state behind it", () => {
  it.each([
    "КПР (ст. 16) и Закон Узбекистана (ст. 45)",
    "КПР (ст. 16) и Закон Республики Узбекистан, ст. 45",
    "КПР (ст. 16); согласно статье 45 Кодекса Узбекистана",
    "КПР (ст. 16) и Закон Республики Казахстан (ст. 45)",
    "КПР (ст. 16) и ст. 45 Закона (Узбекистан)",
  ])("is an act of that state, and not the one that was named before: %s", (text) => {
    expect(cited(text, REVIEW)).toEqual(["crc 16", "? 45"]);
    expect(citedAs(text, REVIEW)[1]).toMatch(/(?:Узбекистан|Казахстан)/u);
  });

  it("is no citation without a place", () => {
    expect(cited("Законом РК это не урегулировано, см. КПР, ст. 16", REVIEW)).toEqual(["crc 16"]);
  });
});

describe("a law with the state behind it that has it", () => {
  it("goes on with its title up to its place", () => {
    expect(cited("Закон Великобритании о безопасности в интернете 2023 г., разделы 11–13")).toEqual([
      "? section 11-13",
    ]);
  });
});

describe("a word for an act with who made it and its title behind it", () => {
  it.each([
    ["Стамбульская конвенция (ст. 5) и Конвенция СЕ об играх детей (ст. 4)", ["istanbul 5", "? 4"]],
    ["КПР (ст. 16) и Конвенция СЕ о противодействии торговле людьми (ст. 4)", ["crc 16", "? 4"]],
  ])("is another than the one named before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("the word for a draft", () => {
  it.each([
    ["КПР, ст. 16; ст. 9 рассматриваемого проекта", ["crc 16"]],
    ["КПР, ст. 16; п. 2 ст. 9 представленного законопроекта", ["crc 16"]],
    ["КПР, ст. 16, ст. 9 данного проекта", ["crc 16"]],
    ["Проект закона: ст. 9; КПР: ст. 3", ["crc 3"]],
  ])("is the place's before it also with what describes it, or with what is drafted: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is none of an act with a title", () => {
    expect(cited("проект закона «О связи», ст. 9")).toEqual(["? 9"]);
  });
});
