import { solutionAct, speaksOfWords } from "../../../src/domain/amendment/solution-act";

it.each([
  ["Delete paragraph (a) of clause 2(2).", "2(2)(a)"],
  ["Repeal clause 4", "4"],
  ["Delete article 14(2).", "14(2)"],
  ["Delete paragraphs (a) and (b) of clause 2(2).", "2(2)(b)"],
  ["Исключить подпункт 1) пункта 2 статьи 2.", "2(2)(1)"],
  ["Статью 12-1 исключить.", "12-1"],
  ["Признать утратившим силу пункт 3 статьи 7", "7(3)"],
  ["2-баптың 2-тармағының 1) тармақшасын алып тастау.", "2(2)(1)"],
  ["5-бапты алып тастау", "5"],
])("takes for a repeal what plainly deletes that provision: %s", (solution, provision) => {
  expect(solutionAct(solution, provision, false)).toBe("repeal");
});

it.each([
  ["Delete paragraph (a).", "2(2)(b)"],
  ["Delete paragraph (a).", "2(2)(a)"],
  ["Delete article 2.", "14(2)"],
  ["Delete article 1.", "3(1)"],
  ["Delete chapter 4.", "17(4)"],
  ["Delete paragraph 1.", "1"],
  ["Исключить пункт 2.", "5(2)(2)"],
  ["Статью 2 исключить.", "14(2)"],
  ["Delete paragraph (a).", "2(2)"],
  ["Delete paragraph (a) of clause 3.", "2(2)(a)"],
  ["Delete the words “of a public authority”.", "2(2)(a)"],
  ["Remove the exception for public bodies.", "2(2)"],
  ["Исключить подпункт 1) пункта 2 статьи 3.", "3"],
  ["В пункте 2 исключить слова «без согласия».", "3(2)"],
  ["«Келісімсіз» деген сөз алып тасталсын.", "3(2)"],
  ["Add a duty to inform.", "3(2)"],
])("leaves to a person what a deletion or an addition does to a part of it: %s (%s)", (solution, provision) => {
  expect(solutionAct(solution, provision, false)).toBeUndefined();
});

it.each([
  "Дополнить статью 1 подпунктом 4): «ребенок – лицо до восемнадцати лет»",
  "Статью 1 дополнить подпунктом 4) следующего содержания: «ребенок – лицо до восемнадцати лет»",
  "Add a paragraph: “A provider answers a child within ten days.”",
  "1-бап 4) тармақшамен толықтырылсын: «бала – он сегіз жасқа толмаған адам»",
])("takes for an insertion what has the words to put in: %s", (solution) => {
  expect(solutionAct(solution, "1", true)).toBe("insertion");
  expect(solutionAct(solution, "1", false)).toBeUndefined();
});

it.each(["Require consent.", "Предусмотреть обязанность удалить данные ребенка.", "Set sixteen; add no exception."])(
  "takes for a replacement what begins with another verb: %s",
  (solution) => {
    expect(solutionAct(solution, "1", false)).toBe("replacement");
  },
);

it("knows quotations of words in a text from texts of their own", () => {
  for (const words of ["слова «без согласия его родителей» исключить", "Replace the words “ten”", "«он» деген сөздер"])
    expect(speaksOfWords(words)).toBe(true);
  expect(speaksOfWords("Изложить в редакции: «Данные хранятся год».")).toBe(false);
});
