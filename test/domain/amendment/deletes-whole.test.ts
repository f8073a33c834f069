import { deletesWhole, isBareDeletion } from "../../../src/domain/amendment/deletes-whole";

it.each([
  "Delete clause 4(2) and subclause (3) of clause 5.",
  "Пункты 2 и 3 статьи 7 исключить",
  "7-баптың 2-тармағы алып тасталсын",
])("knows a deletion of whole provisions: %s", (solution) => {
  expect(deletesWhole(solution)).toBe(true);
});

it.each([
  "Delete the clause.",
  "Delete clause 4 and renumber the rest.",
  "Delete paragraph 3 of Schedule 2.",
  "Исключить пункт 2 в части рекламы.",
  "2-тармақ алып тасталмасын.",
  "Clause 4.",
  "Insert clause 4.",
])("takes for none what says more or less: %s", (solution) => {
  expect([deletesWhole(solution), isBareDeletion(solution)]).toEqual([false, false]);
});

it("knows what says no more than that it goes", () => {
  for (const solution of ["Delete.", "Исключить", "Алып тасталсын!"]) expect(isBareDeletion(solution)).toBe(true);
  expect(isBareDeletion("Delete clause 4.")).toBe(false);
});

it.each(["Is repealed.", "Утрачивает силу.", "Утратил силу.", "Күші жойылды.", "Алып тасталған."])(
  "takes what says that something has gone, and not what, for no deletion: %s",
  (solution) => {
    expect([deletesWhole(solution), isBareDeletion(solution)]).toEqual([false, false]);
  },
);

it.each(["Section 4 is repealed.", "Статья 4 утратила силу.", "4-баптың күші жойылды."])(
  "knows what has gone by its number: %s",
  (solution) => {
    expect(deletesWhole(solution)).toBe(true);
  },
);
