import { isWording } from "../../../src/domain/amendment/is-wording";
import { startAmendment } from "../../../src/domain/amendment/start-amendment";
import { gap, provision } from "../../support/builders";

const norms = ["CRC, art. 16", "GC25, para. 42"];

it("begins with the provision's text, the gap's solution, the issue and the norms", () => {
  const row = gap({ issue: "Profiles reach children.", solution: "Forbid profiles of children." });
  expect(
    startAmendment(row, provision({ text: "A platform forms profiles. " }), { beginning: "solution", norms }),
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
  expect(startAmendment(gap({ solution }), provision(), { beginning: "solution", norms }).newText).toBe(
    "Платформа не создает профили детей для рекламы",
  );
});

it.each([
  ["draft", provision().text],
  ["nothing", ""],
] as const)("begins with what is wanted: %s", (beginning, newText) => {
  expect(startAmendment(gap(), provision(), { beginning, norms }).newText).toBe(newText);
});

it("is an insertion where the draft says nothing, and a repeal puts nothing in", () => {
  expect(startAmendment(gap(), undefined, { beginning: "solution", norms })).toMatchObject({
    provision: "",
    draftText: "",
    kind: "insertion",
  });
  expect(startAmendment(gap(), provision(), { beginning: "solution", norms, kind: "repeal" }).newText).toBe("");
});

/** For a provision 1 that begins a list. */
const start = (solution: string) =>
  startAmendment(gap({ solution }), provision({ id: "1", text: "Понятия:" }), { beginning: "solution", norms });

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
  const row = startAmendment(gap({ solution }), provision(), { beginning: "solution", norms });
  expect(row).toMatchObject({ kind: undefined, draftText: provision().text, newText: solution });
  expect(isWording(row, gap({ solution }))).toBe(false);
});
