import { wordsChanged, wordsReplaced } from "../../../src/domain/amendment/word-changes";

const REPLACED = [
  "Replace “six months” with “no longer than a term of school”.",
  "Replace the words “six months” by “one term”.",
  "In paragraph 3, “six months” shall be replaced with “one term”.",
  "Change “six months” to “one term”",
  "Substitute “one term” for “six months”.",
  "Write “one term” instead of “six months”.",
  "The words “six months” should read “one term”.",
  "In the definition of “kept” replace “six months” with “one term”.",
  "В определении понятия «хранение» слова «шесть месяцев» заменить словами «одна четверть».",
  "«сақтау» ұғымының анықтамасында «алты ай» деген сөздер «бір тоқсан» деген сөздермен ауыстырылсын.",
  "In subsection (1), delete “six months” and substitute “one term”.",
  "Delete the words “six months” appearing in subsection (1) and substitute therefor the words “one term”.",
  "In section 27(1), delete “six months” where it occurs and insert “one term”.",
  "Clause 27 be amended in subclause (1) by deleting the words “six months” and substituting therefor the words “one term”.",
  "Section 27 is amended by the substitution of “one term” for “six months”.",
  "Section 27 is amended by the substitution for “six months” of “one term”.",
  "- In Article 5(3) replace the period “six months” with: “one term”.",
  "Заменить «шесть месяцев» на «срок, не превышающий одной четверти».",
  "В пункте 3 статьи 5 слова «шесть месяцев» заменить словами «одна четверть».",
  "Вместо «шесть месяцев» указать «одна четверть».",
  "«алты ай» орнына «бір тоқсаннан аспайтын мерзім» деп жазылсын.",
  "3-тармақтағы «алты ай» деген сөздер «бір тоқсан» деген сөздермен ауыстырылсын.",
];

const ADDED = [
  "After “kept” insert “under lock and within the school only”.",
  "Add “under lock and within the school only” after “kept”.",
  "Section 3 is amended by inserting the words “under lock and within the school only” after the word “kept”.",
  "Пункт 3 после слова «хранятся» дополнить словами «под замком и только в школе».",
  "Дополнить после слова «хранятся» словами «под замком и только в школе».",
  "«сақталады» деген сөзден кейін «тек мектептің ішінде» деген сөздермен толықтырылсын.",
];

const DELETED = [
  "Delete “or at any later time that it chooses”.",
  "Исключить слова «или в любой срок по своему выбору».",
  "«немесе кез келген уақытта» деген сөздер алып тасталсын.",
];

it.each([...REPLACED, ...ADDED])("takes no quotation of words that take others' place for a text: %s", (solution) => {
  expect(wordsChanged(solution)).toHaveLength(2);
});

it.each(DELETED)("takes no quotation of words that go for a text: %s", (solution) => {
  expect(wordsChanged(solution)).toHaveLength(1);
});

it.each([
  "Replace paragraph 3 by: “3. Records are kept for one term.”",
  "Delete paragraph (a) and substitute “(a) ask a parent of the child; or”.",
  "Clause 5 — subclause (2), delete and substitute “(2) Records are kept for one term.”",
  "Replace Article 5 “Records” with “Article 5. Records are kept for one term.”",
  "After Article 12 “Records” insert “Article 12-1. A school answers within ten days.”",
  "Пункт 3 изложить в следующей редакции: «3. Записи хранятся одну четверть.»",
  "Дополнить статью 1 подпунктом 4): «ребенок – лицо до восемнадцати лет».",
  "3-тармақ мынадай редакцияда жазылсын: «3. Жазбалар бір тоқсан сақталады.»",
  "«алты ай» деген сөздер ауыстырылмасын.",
])("knows words within a text from texts of their own: %s", (solution) => {
  expect(wordsChanged(solution)).toEqual([]);
});

it.each(["Replace “six” with “two” and inform the parents.", "Replace “six” with “two” wherever it stands."])(
  "reads no changes where the solution says more than it can tell: %s",
  (solution) => {
    expect(wordsReplaced(solution)).toBeUndefined();
  },
);

it.each(REPLACED.filter((solution) => !solution.includes("the period")))(
  "reads which words take whose place: %s",
  (solution) => {
    const { old = "", words = "" } = wordsReplaced(solution) ?? {};
    expect(["six months", "шесть месяцев", "алты ай"]).toContain(old);
    expect(words).toMatch(/term|четвер|тоқсан/u);
  },
);

it.each([...ADDED, ...DELETED, "Replace “six” with “two”; delete “only”.", "Словом «два» заменить слово «шесть»."])(
  "leaves other changes to a person: %s",
  (solution) => {
    expect(wordsReplaced(solution)).toBeUndefined();
  },
);
