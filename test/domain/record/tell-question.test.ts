import type { RecordQuestion } from "../../../src/domain/record/record-plan";
import { NO_ROW } from "../../../src/domain/record/record-plan";
import { tellChoice, tellQuestion } from "../../../src/domain/record/tell-question";

const question = (kind: RecordQuestion["kind"], row: string): RecordQuestion =>
  ({
    kind,
    feedback: [{ id: "F-03" }],
    was: { table: "Gaps", row, column: row && "solution" },
    now: { table: "Gaps", row: "G-007", column: "solution", sheet: "Gaps", cell: "E9" },
  }) as unknown as RecordQuestion;

const mark = (row: string): string => `Gaps/solution/${row} 3fa94c1b2d3e 77aa01b2c3d4 =`;

describe("tellQuestion", () => {
  it("names the row a comment was about", () => {
    const { ru, kk } = tellQuestion(question("moved", "G-004"));
    expect(ru).toBe(
      "Комментарий из F-03 раньше относился сюда: G-004 (Решение); теперь он здесь: G-007 (Решение). К чему он относится?",
    );
    expect(kk).toContain("бұрынғы орны: G-004");
  });

  it("of a comment that is gone says where the words of its row stand, if anywhere", () => {
    const gone = question("gone", "G-004");
    expect(tellQuestion({ ...gone, saidIn: [] }).en).toContain("and is gone, and so are the words of that row;");
    const told = tellQuestion({ ...gone, saidIn: ["G-006", ""] });
    expect(told.en).toContain("what that row said stands here now: G-006, a row without a number.");
    expect(told.ru).toContain("текст той строки теперь здесь: G-006, строка без номера.");
    expect(told.kk).toContain("сол жол мәтінінің қазіргі орны: G-006, нөмірсіз жол.");
  });

  it("names the row of each where a comment says what several said", () => {
    const asked = question("known-again", "G-004");
    const others = [
      { id: "F-04", rowSeen: mark("G-004") },
      { id: "F-05", rowSeen: mark("G-005") },
      { id: "F-06", rowSeen: "", gap: "G-006" },
    ];
    const { en, ru, kk } = tellQuestion({ ...asked, feedback: [...asked.feedback, ...others] } as RecordQuestion);
    expect(en).toContain("says what F-03, F-04 on G-004 (Solution), F-05 on G-005 (Solution), F-06 on G-006 said");
    expect(ru).toContain("то же, что F-03, F-04 у G-004 (Решение), F-05 у G-005 (Решение), F-06 у G-006, а того");
    expect(kk).toContain(
      "G-004 (Шешім) жанындағы F-03, F-04, G-005 (Шешім) жанындағы F-05, G-006 жанындағы F-06 айтқанды",
    );
  });

  it("says in grammatical words that it was about no row", () => {
    expect(tellQuestion(question("moved", "")).ru).toContain("раньше относился сюда: вне строк;");
    expect(tellQuestion(question("moved", "")).kk).toContain("бұрынғы орны: жолдардан тыс;");
    expect(tellQuestion(question("known-again", "")).ru).toContain("то же, что F-03 вне строк, а того комментария");
    expect(tellQuestion(question("known-again", "G-004")).ru).toContain("то же, что F-03 у G-004 (Решение), а того");
    expect(tellQuestion(question("known-again", "")).kk).toContain("пікір жолдардан тыс F-03 айтқанды айтады");
    expect(tellChoice({ answer: NO_ROW, kind: "as-it-was" }).ru).toBe("Относится по-прежнему: вне строк");
  });
});
