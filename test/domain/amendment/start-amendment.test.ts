import { isWording } from "../../../src/domain/amendment/is-wording";
import { addsProvision, isReworded, startAmendment } from "../../../src/domain/amendment/start-amendment";
import { gap, provision } from "../../support/builders";

const norms = ["CRC, art. 16", "GC25, para. 42"];
const aim = (): boolean => true;

it("begins with the provision's text, the gap's solution, the issue and the norms", () => {
  const row = gap({ issue: "Profiles reach children.", solution: "Forbid profiles of children." });
  expect(
    startAmendment(row, provision({ text: "A platform forms profiles. " }), { beginning: "solution", norms, aim }),
  ).toEqual({
    gap: "G-001",
    provision: "14(2)",
    draftText: "A platform forms profiles.",
    newText: "Forbid profiles of children.",
    alternativeText: "",
    justification: "Profiles reach children.\nCRC, art. 16; GC25, para. 42",
    kind: "replacement",
  });
});

it("takes the words that the solution quotes for the law, and not names in it", () => {
  const solution =
    "Дополнить статью 14 частью: «Платформа не создает профили детей для рекламы». Ср. Закон «О рекламе».";
  expect(startAmendment(gap({ solution }), provision(), { beginning: "solution", norms, aim }).newText).toBe(
    "Платформа не создает профили детей для рекламы",
  );
});

it.each([
  ["draft", provision().text],
  ["nothing", ""],
] as const)("begins with what is wanted: %s", (beginning, newText) => {
  expect(startAmendment(gap(), provision(), { beginning, norms, aim }).newText).toBe(newText);
});

it("is an insertion where the draft says nothing, and a repeal puts nothing in", () => {
  expect(startAmendment(gap(), undefined, { beginning: "solution", norms, aim })).toMatchObject({
    provision: "",
    draftText: "",
    kind: "insertion",
  });
  expect(startAmendment(gap(), provision(), { beginning: "solution", norms, aim, kind: "repeal" }).newText).toBe("");
});

/** For a provision 1 that begins a list. */
const start = (solution: string) =>
  startAmendment(gap({ solution }), provision({ id: "1", text: "Понятия:" }), { beginning: "solution", norms, aim });

it("puts in what an addition quotes, beside no text of the draft, and lets a deletion be a repeal", () => {
  expect(start("Дополнить статью 1 подпунктом 4): «ребенок – лицо, не достигшее восемнадцати лет».")).toMatchObject({
    kind: "insertion",
    draftText: "",
    newText: "4) ребенок – лицо, не достигшее восемнадцати лет",
  });
  expect(start("Исключить статью 1.")).toMatchObject({ kind: "repeal", draftText: "Понятия:", newText: "" });
});

it("takes no words that are to go for new text, and leaves the kind to a person", () => {
  const solution = "Исключить слова «без согласия законных представителей ребенка».";
  const row = startAmendment(gap({ solution }), provision(), { beginning: "solution", norms, aim });
  expect(row).toMatchObject({ kind: undefined, draftText: provision().text, newText: solution });
  expect(isWording(row, gap({ solution }))).toBe(false);
});

it("takes no words that the draft has for new text", () => {
  const solution = "A ban is needed where it says “a platform may form profiles”.";
  const draft = provision({ text: "In its own interest a platform may form profiles." });
  const row = startAmendment(gap({ solution }), draft, { beginning: "solution", norms, aim });
  expect(row.newText).toBe(solution);
});

it("leaves a solution as it stands where it is aimed at another provision, whatever kind is wanted", () => {
  const solution = "Replace paragraph 3 by: “A platform forms no profiles of children.”";
  const elsewhere = { beginning: "solution", norms, aim: () => false } as const;
  expect(startAmendment(gap({ solution }), provision(), elsewhere)).toMatchObject({
    kind: undefined,
    newText: solution,
  });
  expect(startAmendment(gap({ solution }), provision(), { ...elsewhere, kind: "replacement" }).newText).toBe(solution);
});

it("takes up a short quotation where it ends as a sentence does", () => {
  const solution = "Пункт 2 изложить в следующей редакции: «Оператор уведомляет родителя.»";
  const row = startAmendment(gap({ solution }), provision(), { beginning: "solution", norms, aim });
  expect(row.newText).toBe("Оператор уведомляет родителя.");
});

it("gives no kind to a provision that a solution without words for the law passes by", () => {
  const solution = "Set a minimum age in Article 10(2).";
  const row = startAmendment(gap({ solution }), provision(), { beginning: "solution", norms, aim: () => false });
  expect(row).toMatchObject({ kind: undefined, newText: solution });
});

it.each([
  "Replace “six months” with “no longer than one term of the school”.",
  "Replace “locked” with “locked in a room of the school and nowhere else”.",
  "Заменить «шесть месяцев» на «срок, не превышающий одной четверти учебного года».",
  "«алты ай» орнына «оқу жылының бір тоқсанынан аспайтын мерзім» деп жазылсын.",
])("takes no words of a change within a text for the text of the provision: %s", (solution) => {
  const row = startAmendment(gap({ solution }), provision(), { beginning: "solution", norms, aim });
  expect(row.newText).toBe(solution);
  expect(isWording(row, gap({ solution }))).toBe(false);
});

it("puts the words of a change into the draft's text, as a replacement, where that is what the solution is about", () => {
  const row = gap({ solution: "Replace “locked” with “locked in a room of the school and nowhere else”." });
  const draft = provision({ text: "3. Records are locked." });
  const newText = "3. Records are locked in a room of the school and nowhere else.";
  const begun = startAmendment(row, draft, { beginning: "solution", norms, aim });
  expect(begun).toMatchObject({ kind: "replacement", draftText: draft.text, newText });
  expect([isWording(begun, row), isReworded(begun, row)]).toEqual([true, true]);
  const elsewhere = startAmendment(row, draft, { beginning: "solution", norms, aim: (act) => act === undefined });
  expect(elsewhere.newText).toBe(row.solution);
  expect(isReworded(elsewhere, row)).toBe(false);
});

it.each([
  "If “six” is not replaced by “two”, add: “Parents shall be informed at once.”",
  "Insert “of a child under sixteen years of age” in paragraph 3.",
  "Если срок сохраняется, дополнить: «Родители уведомляются незамедлительно.»",
  "Егер мерзім қалса, толықтырылсын: «Ата-ана дереу хабардар етіледі.»",
])("leaves a text that is not given for certain as the whole of a provision to a person: %s", (solution) => {
  const row = startAmendment(gap({ solution }), provision(), { beginning: "solution", norms, aim });
  expect(row.newText).toBe(solution);
  expect(isWording(row, gap({ solution }))).toBe(false);
});

it.each([
  ["5(2)", "Replace subsection (2) with: “(2) A school answers a child within ten days.”"],
  ["5(2)", "Пункт 2 изложить в следующей редакции: «2. Школа отвечает ребенку.»"],
  ["5(1)(2)", "Подпункт 2) изложить в следующей редакции: «2) школа отвечает ребенку;»"],
  ["5(2)[2]", "2-тармақ мынадай редакцияда жазылсын: «2. Мектеп балаға жауап береді.»"],
  ["5(a)", "Delete paragraph (a) and substitute “(a) ask a parent of the child.”"],
])("leaves out the own number of %s, which the draft's text stands without: %s", (id, solution) => {
  const row = gap({ solution });
  const bare = startAmendment(row, provision({ id, text: "Rule." }), { beginning: "solution", norms, aim });
  expect(bare.newText).toMatch(/^\p{L}+ /u);
  expect(isWording(bare, row)).toBe(true);
});

it("keeps the number where the draft's text has it, where it is another, and of what is added", () => {
  const solution = "Replace subsection (2) with: “(2) A school answers a child within ten days.”";
  const begun = (text: string, id = "5(2)") =>
    startAmendment(gap({ solution }), provision({ id, text }), { beginning: "solution", norms, aim }).newText;
  expect([begun("(2) Rule."), begun("Rule.", "5(3)")]).toEqual(
    Array(2).fill("(2) A school answers a child within ten days."),
  );
  expect(start("Add paragraph 1: “1. A school answers a child.”").newText).toBe("1. A school answers a child.");
});

it.each([
  ["Add the sentence: “A school answers at once.”", "A school answers at once."],
  ["Дополнить предложением следующего содержания: «Школа отвечает ребенку.»", "Школа отвечает ребенку."],
  ["Мынадай мазмұндағы сөйлеммен толықтырылсын: «Мектеп балаға жауап береді.»", "Мектеп балаға жауап береді."],
])("puts a sentence in behind all that the provision says: %s", (solution, newText) => {
  expect(start(solution)).toMatchObject({ kind: "insertion", draftText: "", newText });
});

it("strikes nothing out of a section to which a committee adds a subsection", () => {
  const solution = "Section 1 be amended by adding the following new subsection— “(3) A school keeps no profile.”";
  expect(start(solution)).toMatchObject({
    kind: "insertion",
    draftText: "",
    newText: "(3) A school keeps no profile.",
  });
});

it.each([
  ["Section 7 be amended by adding the following subsection— “(3) A school answers.”", true],
  ["Статью 7 дополнить частью третьей следующего содержания: «Школа отвечает ребенку.»", true],
  ["7-бап мынадай мазмұндағы бөлікпен толықтырылсын: «Мектеп балаға жауап береді.»", true],
  ["Section 7 be amended by adding the sentence “A school answers.”", false],
  ["Статью 7 дополнить предложением следующего содержания: «Школа отвечает ребенку.»", false],
  ["7-бап мынадай мазмұндағы сөйлеммен толықтырылсын: «Мектеп балаға жауап береді.»", false],
  ["After the first sentence insert “A school answers a child.”", false],
  ["Replace paragraph 3 by: “3. A school answers.”", false],
  ["Require an answer.", false],
])("tells what adds a provision: %s", (solution, isAdded) => {
  expect(addsProvision(solution)).toBe(isAdded);
});

/** A row for a provision with a text of its own. */
const begun = (solution: string) => {
  const row = gap({ solution });
  const made = startAmendment(row, provision({ id: "6", text: "Rule." }), { beginning: "solution", norms, aim });
  return { ...made, isLaw: isWording(made, row) };
};

it.each([
  "Note: A child is heard.",
  "A child is heard. Note: check it.",
  "A child is heard. This follows the Convention.",
  "A child is heard (CRC, art. 12).",
  "A child is heard. CRC, art. 12; GC25, para. 17",
  "Ребенок заслушивается (ст. 12 КПР).",
  "Ребенок заслушивается.\nКПР, ст. 12",
  "Бала тыңдалады (БҚК, 12-бап).",
  "There is no mechanism for a child to be heard.",
  "The platform should hear a child.",
  "Repealed.",
  "A child is heard within ___ days.",
  "Is a child heard?",
  "To read: “1. … 2. A child is heard.”",
  "To read: “A child is heard within [ten] days.”",
  "“A child is heard in each case.”\n«Ребенок заслушивается в каждом деле.»",
  "Примечание: ребенок заслушивается.",
  "Ребенок заслушивается. Согласовать с министерством.",
  "Нет механизма, который защищает ребенка.",
  "Утратил силу.",
  "Ескертпе: бала тыңдалады.",
  "Баланы қорғау тетігі жоқ.",
  "Күші жойылды.",
])("gives what is no law no kind, and takes it for no text of one: %s", (solution) => {
  expect(begun(solution)).toMatchObject({ kind: undefined, newText: solution, isLaw: false });
});

it.each([
  ["Solution: A child is heard.", "A child is heard."],
  ["Solution: New wording – A child is heard.", "A child is heard."],
  ["Recommendation:\n“A child is heard in each case.”", "A child is heard in each case."],
  ["Section 6: A child is heard.", "A child is heard."],
  ["Решение: Ребенок заслушивается.", "Ребенок заслушивается."],
  ["Статья 6: Ребенок заслушивается.", "Ребенок заслушивается."],
  ["Шешім: Бала тыңдалады.", "Бала тыңдалады."],
  ["6-бап: Бала тыңдалады.", "Бала тыңдалады."],
  ["There is no rule. Replace section 6 by: “A child is heard.”", "A child is heard."],
])("takes labels off the text: %s", (solution, newText) => {
  expect(begun(solution)).toMatchObject({ kind: "replacement", newText, isLaw: true });
});

it("puts words into the draft's text behind a label, too", () => {
  const row = gap({ solution: "Recommendation: replace “six months” with “one term”." });
  const draft = provision({ text: "Kept for six months." });
  const made = startAmendment(row, draft, { beginning: "solution", norms, aim });
  expect([made.kind, made.newText, isReworded(made, row)]).toEqual(["replacement", "Kept for one term.", true]);
});
