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
