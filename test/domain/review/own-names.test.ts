import { ownNames } from "../../../src/domain/review/own-names";

describe("what a document of one's own goes by", () => {
  it.each([
    ["Data Protection Act, 2012 (Act 843)", ["Data Protection Act, 2012", "Data Protection Act", "Act 843"]],
    ["Pupils Act, No. 24 of 2019", ["Pupils Act"]],
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
    ["Law of the Republic of Uzbekistan on Pupils", ["Law on Pupils"], "UZ"],
    ["Об учениках", ["Закон «Об учениках»"], "UZ"],
    ["Оқушылар туралы", ["«Оқушылар туралы» заң"], "UZ"],
    ["Устав школ", [], ""],
    ["Конституция Республики Узбекистан", ["Конституция"], "UZ"],
    ["Constitution of Uzbekistan", ["Constitution"], "UZ"],
  ])(
    "is of the state that its title names, or of the one under review where the title is bare: %s",
    (title, names, state) => {
      expect(ownNames(title, "UZ")).toEqual({ names, state });
    },
  );

  it.each(["Digital Code (Kyrgyzstan)", "Закон Республики Казахстан «Об учениках»", "Kazakhstan Pupils Law"])(
    "is never without another state: %s",
    (title) => {
      expect(ownNames(title, "UZ").names).toEqual([]);
    },
  );
});
