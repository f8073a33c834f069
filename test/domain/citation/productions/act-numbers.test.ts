import { cited } from "../../../support/cited";

const OURS = { jurisdiction: "KZ" };

describe("the number of an act", () => {
  it.each([
    "Федеральный закон от 29 декабря 2012 года № 273-ФЗ «Об образовании», ст. 5",
    "273-ФЗ «Об образовании», ст. 5",
    "«Об образовании» от 29 декабря 2012 г. № 273-ФЗ, статья 5",
    "Закон об образовании (№ 273-ФЗ), ст. 5",
    "ФЗ-273 «Об образовании», ст. 5",
  ])("says that it is another state's, wherever it stands: %s", (text) => {
    expect(cited(text, OURS)).toEqual(["? 5"]);
  });

  it.each(["Закон «Об образовании» № 319-III, ст. 5", "Закон «Об образовании» № 319-III ЗРК, ст. 5"])(
    "says that it is ours: %s",
    (text) => {
      expect(cited(text, OURS)).toEqual(["kz-education-2007 5"]);
    },
  );

  it("alone names the act of a place beside it, which is not the current one's", () => {
    const context = { "current instrument": "kz-digital-code" };
    expect(cited("152-ФЗ, статья 9", context)).toEqual(["? 9"]);
    expect(cited("ст. 9 152-ФЗ", context)).toEqual(["? 9"]);
    expect(cited("ст. 9", context)).toEqual(["kz-digital-code 9"]);
  });
});

it.each([
  ["Regulation (EU) No 2016/679, art. 8", ["eu-gdpr 8"]],
  ["Регламент (ЕС) № 2022/2065, ст. 28", ["eu-dsa 28"]],
  ["Directive No 2010/13/EU, art. 6a", ["eu-avmsd 6a"]],
  ["France: Regulation (EU) No. 2016/679, art. 8", ["eu-gdpr 8"]],
  ["Regulation (EU) No 2018/1725, art. 8", ["? 8"]],
])("an act of the Union has the sign for its number or not: %s", (text, expected) => {
  expect(cited(text)).toEqual(expected);
});

it("is of the state that the name itself says", () => {
  expect(cited("As in France, Law No. 94-V of Kazakhstan, art. 8")).toEqual(["kz-personal-data-2013 8"]);
  expect(cited("Как в Узбекистане, Закон РК № 94-V, ст. 8")).toEqual(["kz-personal-data-2013 8"]);
});

describe("the number of a law of ours beside another state", () => {
  it.each([
    "Закон Кыргызской Республики № 94-V, статья 5",
    "Закон Кыргызской Республики № 94-V (далее – Закон), статья 5",
    "№ 94-V Қырғыз Республикасының Заңы, 5-бап",
    "Узбекский закон № 345-II, статья 5",
    "Узбекистан, Закон № 94-V, ст. 5",
    "Uzbekistan, Law No. 94-V, art. 5",
    "Uzbekistan (Law No. 94-V of 2013, art. 5",
  ])("is no law of ours: %s", (text) => {
    expect(cited(text)).not.toContainEqual(expect.stringContaining("kz-"));
    expect(cited(text).at(-1)).toBe("? 5");
  });
});

describe("a number with the word for an act right behind it", () => {
  it.each([
    ["«Баланың құқықтары туралы» Заңға № 94-V Заңмен енгізілген 10-бап", "kz-child-rights-2002"],
    ["Цифрлық кодекс № 94-V Заңнан кейін қабылданды, 33-бап", "kz-digital-code"],
    ["Цифрлық кодекс, № 94-V Заңды алмастырған, 33-бап", "kz-digital-code"],
    ["«Дербес деректер туралы» Заң, № 255-VIII Кодекспен өзгертілген, 8-бап", "kz-personal-data-2013"],
    ["«Баланың құқықтары туралы» ҚР Заңы, № 94-V Заң, 8-бап", "kz-child-rights-2002"],
    ["«Баланың құқықтары туралы» Заңды № 118-VII Заң өзгертті, 10-бап", "kz-child-rights-2002"],
    ["Қылмыстық кодекс, № 248-VIII Заңмен енгізілген 134-1-бап", "kz-criminal-code"],
  ])("is of that act, and not of the one before it: %s", (text, expected) => {
    expect(cited(text, OURS)[0]).toBe(expected);
  });

  it("takes the date before it, too, and leaves open whose the place behind both is", () => {
    const text = "«Дербес деректер туралы» Заң, 2026 жылғы 9 қаңтардағы № 255-VIII Кодекспен өзгертілген, 8-бап";
    expect(cited(text, OURS)).toEqual(["kz-personal-data-2013", "? 8"]);
  });

  it("is that act's with a small letter as well", () => {
    expect(cited("№ 94-V заңның 8-бабы", OURS)).toEqual(["kz-personal-data-2013 8"]);
  });

  it("is of a title that has no such word of its own", () => {
    const text = "«Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 94-V Заңының 8-бабы";
    expect(cited(text, OURS)).toEqual(["kz-personal-data-2013 8"]);
  });
});

it.each(["өзгерістермен", "өзгерістер мен толықтырулармен"])(
  "the number of what changed an act does not part it from its place: %s",
  (changes) => {
    const text = `«Баланың құқықтары туралы» ҚР Заңы (2022 жылғы 3 мамырдағы № 118-VII ${changes}), 10-бап`;
    expect(cited(text, OURS)).toEqual(["kz-child-rights-2002 10"]);
  },
);

describe("a number and a date", () => {
  it.each([
    "Закон РК «О персональных данных и их защите» (№ 94-V от 21 мая 2013 года), ст. 8",
    "«Дербес деректер және оларды қорғау туралы» ҚР 2013 ж. 21.05. № 94-V Заңы, 8-бап",
  ])("are both of the act: %s", (text) => {
    expect(cited(text, OURS)).toEqual(["kz-personal-data-2013 8"]);
  });

  it("do not part a chapter without its dot from the section", () => {
    expect(cited("Online Safety Act 2023 c 50, s 12(3)(b)")).toEqual(["uk-osa-2023 12(3)(b)"]);
  });
});

describe("an act by its date and number without a place", () => {
  it("is cited where an item begins with it", () => {
    expect(cited("Закон РК от 21 мая 2013 года № 94-V")).toEqual(["kz-personal-data-2013"]);
    expect(cited("КПР, ст. 16; Закон РК от 21 мая 2013 года № 94-V")).toEqual(["crc 16", "kz-personal-data-2013"]);
  });

  it("is what a note says that an article was changed by", () => {
    expect(cited("дополнена Законом РК от 21 мая 2013 года № 94-V")).toEqual([]);
  });
});
