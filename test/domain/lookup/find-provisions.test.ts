import { toProvisionFinder } from "../../../src/domain/lookup/find-provisions";

const row = (id: string, citation = "", heading = "", text = "") => ({ id, citation, heading, text });

const finder = toProvisionFinder([
  row("chapter 1", "глава 1", "Общие положения"),
  row("14", "статья 14", "Данные детей"),
  row("14(2)", "пункт 2 статьи 14", "", "Согласие даёт родитель."),
  row("14(2)(3)", "подпункт 3) пункта 2 статьи 14"),
  row("14(2) indent 1", "абзац второй пункта 2 статьи 14"),
  row("15(1)(а)", "", "Доступ"),
  row("10.1", "статья 10.1"),
  row("12-1", "статья 12-1"),
  row("schedule 1", "приложение 1"),
]);

const citedIn = (typed: string): readonly string[] =>
  finder
    .cited(typed)
    .map(({ place, provision, isExact }) => (isExact ? (provision?.id ?? "") : `${place}: ${provision?.id ?? "none"}`));

it.each([
  ["Article 14(2)-(4)", "14(2)-14(4): 14(2)"],
  ["Replace Article 14(2)-(4) by:", "14(2)-14(4): 14(2)"],
])("of a run, the nearest one around it is found: %s", (typed, found) => {
  expect(citedIn(typed)).toEqual([found]);
});

describe("a provision that is typed as the law is cited", () => {
  it.each([
    ["14(2)", "14(2)"],
    ["14 (2)", "14(2)"],
    ["14.2.3", "14(2)(3)"],
    ["пункт 2 статьи 14", "14(2)"],
    ["п. 2, ст. 14", "14(2)"],
    ["paragraph 2, Article 14", "14(2)"],
    ["пунктом 2 статьи 14", "14(2)"],
    ["ст. 14 п. 2 подп. 3", "14(2)(3)"],
    ["подпункт 3) пункта 2 статьи 14", "14(2)(3)"],
    ["14-баптың 2-тармағы", "14(2)"],
    ["14-баптың 2-тармағының 3) тармақшасы", "14(2)(3)"],
    ["Article 14(2)", "14(2)"],
    ["paragraph 2 of article 14", "14(2)"],
    ["Article 14, paragraph 2", "14(2)"],
    ["clause 15(1)(a)", "15(1)(а)"],
    ["статья 10.1", "10.1"],
    ["12-1-бап", "12-1"],
    ["абзац второй пункта 2 статьи 14", "14(2) indent 1"],
    ["глава 1", "chapter 1"],
    ["1-тарау", "chapter 1"],
    ["Annex 1", "schedule 1"],
    ["приложение 1", "schedule 1"],
  ])("%s is %s", (typed, id) => {
    expect(citedIn(typed)).toEqual([id]);
  });

  it("may be several", () => {
    expect(citedIn("статьи 14 и 12-1")).toEqual(["14", "12-1"]);
  });

  it("is said to be missing where the draft has none, with the nearest around it", () => {
    expect(citedIn("пункт 7 статьи 14")).toEqual(["14(7): 14"]);
    expect(citedIn("статья 99")).toEqual(["99: none"]);
  });

  it.each(["пункт 2", "данные детей", "в 2 года", "", "14 лет"])("is not read out of “%s”", (typed) => {
    expect(citedIn(typed)).toEqual([]);
  });
});

describe("words that are looked for", () => {
  it("are met in heading, text and citation, whatever the case, all of them", () => {
    expect(finder.withWords("РОДИТЕЛЬ дает").map(({ id }) => id)).toEqual(["14(2)"]);
    expect(finder.withWords("детей").map(({ id }) => id)).toEqual(["14"]);
    expect(finder.withWords("детей родитель")).toEqual([]);
    expect(finder.withWords("  ")).toEqual([]);
  });
});
