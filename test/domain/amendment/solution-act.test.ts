import { solutionAct, speaksOfWords } from "../../../src/domain/amendment/solution-act";

it.each([
  "Delete paragraph (a) of clause 2(2).",
  "Repeal clause 4",
  "Delete article 14(2).",
  "Delete paragraphs (a) and (b) of clause 2(2).",
  "Исключить подпункт 1) пункта 2 статьи 2.",
  "Статью 12-1 исключить.",
  "Признать утратившим силу пункт 3 статьи 7",
  "2-баптың 2-тармағының 1) тармақшасын алып тастау.",
  "5-бапты алып тастау",
  "Delete.",
  "Исключить",
  "Алып тасталсын.",
])("takes for a repeal what plainly deletes a provision: %s", (solution) => {
  expect(solutionAct(solution, false)).toBe("repeal");
});

it.each([
  "Delete the words “of a public authority”.",
  "Remove the exception for public bodies.",
  "В пункте 2 исключить слова «без согласия».",
  "«Келісімсіз» деген сөз алып тасталсын.",
  "Add a duty to inform.",
])("leaves to a person what a deletion or an addition does to a part of it: %s", (solution) => {
  expect(solutionAct(solution, false)).toBeUndefined();
});

it.each([
  "Replace the first sentence of Article 10 by:",
  "Первое предложение статьи 10 изложить в редакции:",
  "10-баптың бірінші сөйлемі мынадай редакцияда жазылсын:",
])("leaves to a person what becomes of a part that has no number: %s", (solution) => {
  expect(solutionAct(`${solution} “A provider answers within ten days.”`, true)).toBeUndefined();
});

it.each([
  "Дополнить статью 1 подпунктом 4): «ребенок – лицо до восемнадцати лет»",
  "Статью 1 дополнить подпунктом 4) следующего содержания: «ребенок – лицо до восемнадцати лет»",
  "After Article 12 insert: “A provider answers a child within ten days.”",
  "После статьи 12 дополнить статьей 12-1: «Поставщик отвечает ребенку за десять дней»",
  "Add a paragraph: “A provider answers a child within ten days.”",
  "1-бап 4) тармақшамен толықтырылсын: «бала – он сегіз жасқа толмаған адам»",
])("takes for an insertion what has the words to put in: %s", (solution) => {
  expect(solutionAct(solution, true)).toBe("insertion");
  expect(solutionAct(solution, false)).toBeUndefined();
});

it.each(["Require consent.", "Предусмотреть обязанность удалить данные ребенка.", "Set sixteen; add no exception."])(
  "takes for a replacement what begins with another verb: %s",
  (solution) => {
    expect(solutionAct(solution, false)).toBe("replacement");
  },
);

it("knows quotations of words in a text from texts of their own", () => {
  for (const words of ["слова «без согласия его родителей» исключить", "Replace the words “ten”", "«он» деген сөздер"])
    expect(speaksOfWords(words)).toBe(true);
  expect(speaksOfWords("Изложить в редакции: «Данные хранятся год».")).toBe(false);
});

it.each(["Алып тасталмасын.", "Алып тастамау.", "2-тармақ алып тасталмасын.", "Күші жойылмасын.", "Күшін жоймау."])(
  "takes what is denied for no repeal: %s",
  (solution) => {
    expect(solutionAct(solution, false)).not.toBe("repeal");
  },
);
