import { isWording } from "../../../src/domain/amendment/is-wording";
import { isReworded, startAmendment } from "../../../src/domain/amendment/start-amendment";
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
    newText: "ребенок – лицо, не достигшее восемнадцати лет",
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
