import { inOtherWords, ownNames } from "../../../src/domain/review/own-names";

describe("what a document of one's own goes by", () => {
  it.each([
    ["Data Protection Act, 2012 (Act 843)", ["Data Protection Act, 2012", "Data Protection Act", "Act 843"]],
    ["Pupils Act, No. 24 of 2019", ["Pupils Act", "Act No. 24 of 2019"]],
    ["Pupils Act [No. 5 of 2017]", ["Pupils Act", "Act No. 5 of 2017"]],
    ["Pupils Act, Cap. 62", ["Pupils Act"]],
    ["Pupils Act, Cap. 411A", ["Pupils Act"]],
    ["Pupils Rules (S.I. No. 14 of 2022)", ["Pupils Rules"]],
    ["Pupils Policy of 2019", ["Pupils Policy"]],
    ["Pupils Plan 2021–2025", []],
    ["Strategy for 2030", []],
    ["Ghana Pupils Act 2019", ["Ghana Pupils Act", "Pupils Act 2019", "Pupils Act"]],
    ["Pupils Act (Ghana)", ["Pupils Act"]],
    ["Act 843", []],
    ["Act 2012", []],
  ])("is its title without a bracket, the year and the state under review: %s", (title, names) => {
    expect(ownNames(title, "GH").names).toEqual(names);
  });

  it.each([
    ["Закон Республики Узбекистан «Об учениках»", ["Закон «Об учениках»"], "UZ"],
    ["Семейный кодекс Республики Узбекистан", ["Семейный кодекс"], "UZ"],
    ["Закон «Об учениках» № ЗРУ-444 от 8 сентября 2017 года", ["Закон «Об учениках»", "ЗРУ-444"], "UZ"],
    ["Закон от 14 апреля 2008 года № 58 «Об учениках»", ["Закон «Об учениках»"], "UZ"],
    ["Закон от 14.04.2008 № 58-VII «Об учениках»", ["Закон «Об учениках»", "№ 58-VII"], "UZ"],
    ["«Оқушылар туралы» 2024 жылғы 12 наурыздағы № 7-VIII Заңы", ["«Оқушылар туралы» Заңы", "№ 7-VIII"], "UZ"],
    ["Правила гигиены 2022 года", ["Правила гигиены"], "UZ"],
    ["План гигиены на 2022 год", [], ""],
    ["Law of the Republic of Uzbekistan on Pupils", ["Law on Pupils"], "UZ"],
    ["Об учениках", ["Закон «Об учениках»"], "UZ"],
    ["Оқушылар туралы", ["«Оқушылар туралы» заң"], "UZ"],
    ["Устав школ", [], ""],
    ["Конституция Республики Узбекистан", ["Конституция"], "UZ"],
    ["Constitution of Uzbekistan", ["Constitution"], "UZ"],
    ["Өзбекстан Республикасының Конституциясы", ["Конституциясы", "Конституция"], "UZ"],
  ])(
    "is of the state that its title names, or of the one under review where the title is bare: %s",
    (title, names, state) => {
      expect(ownNames(title, "UZ")).toMatchObject({ names, state });
    },
  );

  it.each(["Digital Code (Kyrgyzstan)", "Закон Республики Казахстан «Об учениках»", "Kazakhstan Pupils Law"])(
    "is never without another state: %s",
    (title) => {
      expect(ownNames(title, "UZ").names).toEqual([]);
    },
  );
});

describe("letters that are no name without their state", () => {
  it("go by whatever that state is called", () => {
    expect(inOtherWords("УК РУз", "UZ")).toContain("УК Республики Узбекистан");
    expect(inOtherWords("УК РУз", "KZ")).toEqual([]);
  });

  it("are no title, which goes by itself", () => {
    expect(inOtherWords("Семейный кодекс РУз", "UZ")).toEqual([]);
  });
});
