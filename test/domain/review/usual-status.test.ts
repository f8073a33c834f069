import { usualStatus, withUsualStatus } from "../../../src/domain/review/usual-status";
import { gap } from "../../support/builders";

describe("a status in other words than its label", () => {
  it.each([
    ["withdrawn", ["withdrawn.", "Dropped", "it was removed", "Cancelled", "deleted"]],
    ["withdrawn", ["Снят", "снята", "СНЯТЫ", "снятое", "Отозвано", "отозванный", "Исключена", "удалён", "отменено"]],
    ["withdrawn", ["Алынып тасталды", "кері алынған", "алып тасталған", "қайтарып алынды", "кері шақырылды"]],
    [
      "final",
      [
        "Finalised",
        "finalized",
        "Final version",
        "окончательный",
        "Окончательная",
        "окончательное",
        "финальное",
        "түпкілікті мәтін",
      ],
    ],
    ["consultation", ["under consultation", "Consultation", "консультация", "в консультациях", "на консультациях"]],
    ["draft", ["Rough draft", "в черновике", "черновой вариант", "Проект", "қаралама", "жоба күйінде"]],
  ] as const)("is read as %s: %j", (status, cells) => {
    for (const cell of cells) expect([cell, usualStatus(cell)]).toEqual([cell, status]);
  });

  it.each([
    "снят по просьбе министерства",
    "снят по просьбе министерства, решено оставить",
    "снят по просьбе министерства, вернули 12 мая",
    "withdrawn at the ministry's request",
    "withdrawn by mistake",
    "removed after consultation, put back",
    "алынды",
    "алынған",
    "министрліктің өтініші бойынша алынды",
    "Министрліктен хат сұрау бойынша алынды",
    "қате алынып тасталды",
    "не снят",
    "Снят?",
    "снят вопрос о сроках",
    "снят в части пункта 2",
    "снят по просьбе министерства, но возвращён",
    "снят по пункту 2",
    "снят последний абзац",
    "отозвана частично",
    "not withdrawn",
    "withdrawn or kept",
    "withdrawn at the ministry's request, then restored",
    "partly withdrawn",
    "to be withdrawn",
    "not final",
    "не окончательно",
    "готово",
    "closed",
    "назарға алынды",
    "есепке алынды",
    "алынған жоқ",
    "алынбаған",
    "қабылданды",
    "министрліктің өтініші бойынша алынған жоқ",
    "",
  ])("is nobody's to guess: “%s”", (cell) => {
    expect(usualStatus(cell)).toBeUndefined();
  });

  it("is that of the row, which keeps the words beside it; a row with a choice is the very row it was", () => {
    const rows = [gap({ status: undefined, typedStatus: "Снят" }), gap({ id: "G-002", status: "final" })];
    const read = withUsualStatus(rows);
    expect(read[0]).toEqual({ ...rows[0], status: "withdrawn" });
    expect(read[1]).toBe(rows[1]);
  });
});
