import { changesSince } from "../../../src/domain/round/changes-since";
import { planRound } from "../../../src/domain/round/plan-round";
import { roundsOf } from "../../../src/domain/round/round";
import type { Review } from "../../../src/domain/review/review";
import { amendment, gap, review, roundRow } from "../../support/builders";
import { withRound } from "../../support/rounds";

const first = gap();
const second = gap({ id: "G-002", issue: "Nothing says who answers.", priority: "medium" });
const text = amendment();
const start = review({ gaps: [first, second], amendments: [text] });
const frozen = withRound(start, "Before consultation 1");

const since = (now: Partial<Review>, round?: string) => changesSince({ ...frozen, ...now }, round).rows;

describe("what changed since a round", () => {
  it("is nothing right after it, whatever the order of the rows", () => {
    expect(since({})).toEqual([]);
    expect(since({ gaps: [second, first] })).toEqual([]);
  });

  it("asks for the number where two rounds bear one label, as people may type it", () => {
    const again = roundRow({ round: "R2", label: "before consultation 1" });
    expect(() => since({ rounds: [...frozen.rounds, again] }, "Before consultation 1")).toThrow(/R1.*; R2/u);
    expect(changesSince({ ...frozen, rounds: [...frozen.rounds, again] }, "R2").since.id).toBe("R2");
  });

  it("knows a round by its number alone, unless that is a label", () => {
    const rounds = [...frozen.rounds, roundRow({ round: "R2", label: "Later" })];
    expect(changesSince({ ...frozen, rounds }, "2").since.id).toBe("R2");
    const labelled = [...rounds, roundRow({ round: "R3", label: "2" })];
    expect(changesSince({ ...frozen, rounds: labelled }, "2").since.id).toBe("R3");
    expect(() => changesSince({ ...frozen, rounds }, "7")).toThrow(/7/u);
  });

  it("tells rows that are new, gone and changed, column by column", () => {
    const rows = since({
      gaps: [{ ...first, solution: "Forbid it.", status: "final" }, gap({ id: "G-003", issue: "New.", sources: "" })],
      amendments: [],
    });
    expect(rows.map(({ table, id, state }) => [table, id, state])).toEqual([
      ["Gaps", "G-001", "changed"],
      ["Gaps", "G-003", "new"],
      ["Gaps", "G-002", "gone"],
      ["Amendments", "A-001", "gone"],
    ]);
    expect(rows[0]?.columns).toEqual([
      { column: "solution", before: first.solution, after: "Forbid it." },
      { column: "status", before: "draft", after: "final" },
    ]);
    expect(rows[1]?.columns[0]).toEqual({ column: "issue", before: "", after: "New." });
    expect(rows[1]?.columns.map(({ column }) => column)).not.toContain("sources");
    expect(rows[2]?.columns[0]).toEqual({ column: "issue", before: second.issue, after: "" });
  });

  it("does not count white space", () => {
    expect(since({ gaps: [{ ...first, issue: ` ${first.issue.replace(" ", "\n")} ` }, second] })).toEqual([]);
  });

  it("tells a row whose number alone changed as that", () => {
    expect(since({ gaps: [{ ...first, id: "G-007" }, second] })).toEqual([
      {
        table: "Gaps",
        id: "G-007",
        state: "changed",
        name: first.headline,
        columns: [{ column: "id", before: "G-001", after: "G-007" }],
      },
    ]);
  });

  it("takes two rows with the same words that lost their numbers for new ones", () => {
    const rows = since({ gaps: [{ ...first, id: "G-007" }, { ...first, id: "G-008" }, second] });
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["G-007", "new"],
      ["G-008", "new"],
      ["G-001", "gone"],
    ]);
  });

  it("gives a copied row a number that no round knows, so that it is taken for none of them", () => {
    const rows = since({ gaps: [first, first] });
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["G-003", "new"],
      ["G-002", "gone"],
    ]);
  });

  it("knows a row by its words where its number was mistyped as that of another", () => {
    const third = gap({ id: "G-003", issue: "Nobody is asked.", solution: "Ask them." });
    const round = withRound(review({ gaps: [first, second, third] }), "Before");
    const typed = { ...second, id: "G-003" };
    const told = (...gaps: Review["gaps"]) => changesSince({ ...round, gaps }).rows;
    const renumbered = [{ column: "id", before: "G-002", after: "G-003" }];
    for (const rows of [
      [first, typed, third],
      [first, third, typed],
    ])
      expect(told(...rows)).toMatchObject([{ id: "G-002", state: "changed", columns: renumbered }]);
    const reworded = { ...third, solution: "Ask all of them." };
    expect(told(first, typed, reworded).map(({ id, columns }) => [id, columns.map(({ column }) => column)])).toEqual([
      ["G-002", ["id"]],
      ["G-003", ["solution"]],
    ]);
  });

  it("takes no number from a copy that was put above its row and reworded", () => {
    const { rows, doubtful } = changesSince({ ...frozen, gaps: [{ ...first, issue: "Other." }, first, second] });
    expect(rows).toMatchObject([{ id: "G-003", isMadeUp: true, state: "new" }]);
    expect(doubtful.map(({ typedId, isMadeUp = false }) => [typedId, isMadeUp])).toEqual([
      ["G-001", true],
      ["G-001", false],
    ]);
  });

  it.each([
    ["en", "Children are profiled.", "Forbid it."],
    ["ru", "Детей профилируют.", "Запретить это."],
    ["kk", "Балалар профильденеді.", "Тыйым салу."],
  ])("knows a row of a number that stands twice by its issue and solution (%s)", (_, issue, solution) => {
    const old = gap({ issue, solution });
    const round = withRound(review({ gaps: [old, second] }), "Before");
    const final = { ...old, status: "final", priority: "low" } as const;
    const other = { ...old, issue: second.issue, solution: "-" };
    for (const gaps of [
      [final, other, second],
      [other, final, second],
    ]) {
      const { rows, doubtful } = changesSince({ ...round, gaps });
      expect(Object.fromEntries(rows.map(({ id, state, columns }) => [id, [state, columns.length]]))).toEqual({
        "G-001": ["changed", 2],
        "G-003": ["new", expect.any(Number)],
      });
      expect(doubtful.filter(({ isGuessed }) => isGuessed)).toEqual([]);
    }
  });

  it("knows an amendment of a number that stands twice by its provision and new text", () => {
    const other = { ...text, newText: "Other." };
    const { rows } = changesSince({ ...frozen, amendments: [other, { ...text, justification: "More." }] });
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["A-002", "new"],
      ["A-001", "changed"],
    ]);
  });

  it("takes the upper row for that of the round where nothing tells, and says that this is a guess", () => {
    const rows = [
      { ...first, issue: "Other." },
      { ...first, issue: "Another one." },
    ];
    for (const gaps of [rows, rows.map((row) => ({ ...row, issue: first.issue, sources: row.issue }))]) {
      const changes = changesSince({ ...frozen, gaps: [...gaps, second] });
      expect(changes.rows.map(({ id, state }) => [id, state])).toEqual([
        ["G-001", "changed"],
        ["G-003", "new"],
      ]);
      expect(changes.doubtful.map(({ isGuessed = false }) => isGuessed)).toEqual([true, false]);
    }
    expect(since({ gaps: [...rows.map((row) => ({ ...row, id: "G-009" })), second] }).map(({ id }) => id)).toEqual([
      "G-009",
      "G-010",
      "G-001",
    ]);
  });

  it("tells a row that lost its number as the row that it was, and makes no number up for it", () => {
    expect(since({ gaps: [{ ...first, id: "" }, second] })).toMatchObject([
      { id: "G-001", state: "changed", columns: [{ column: "id", before: "G-001", after: "" }] },
    ]);
  });

  it("knows no row by words that two have", () => {
    const rows = since({ gaps: [{ ...first, id: "" }, { ...first, id: "G-007" }, second] });
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["G-008", "new"],
      ["G-007", "new"],
      ["G-001", "gone"],
    ]);
  });

  it("tells what was typed in place of a choice", () => {
    expect(since({ gaps: [{ ...first, priority: undefined, typedPriority: "urgent" }, second] })[0]?.columns).toEqual([
      { column: "priority", before: "high", after: "urgent" },
    ]);
  });

  it("finds a round by its number or its label, and else says which there are", () => {
    const changed = { ...frozen, gaps: [{ ...first, issue: "Other." }, second] };
    const twice = withRound(changed, "After consultation 1");
    expect(changesSince(twice).rows).toEqual([]);
    for (const name of ["R1", "r1", "before consultation 1"]) {
      expect(changesSince(twice, name).rows.map(({ id }) => id)).toEqual(["G-001"]);
    }
    expect(() => changesSince(twice, "R3")).toThrow("R1 “Before consultation 1”; R2 “After consultation 1”");
    expect(() => changesSince(start)).toThrow("No round was frozen yet");
  });
});

describe("a frozen round", () => {
  it("tells a row that stays as it was by its fingerprint, and reads it all the same", () => {
    const twice = withRound({ ...frozen, gaps: [{ ...first, issue: "Other." }, second] }, "After");
    const rows = twice.rounds.filter(({ round }) => round === "R2");
    expect(rows.map(({ issue, newText }) => issue + newText)).toEqual(["Other.", "", ""]);
    const [, last] = roundsOf(twice);
    expect(last?.rows.map(({ cells }) => cells["issue"] ?? cells["newText"])).toEqual([
      "Other.",
      second.issue,
      text.newText,
    ]);
  });

  it("says what changed since the one before", () => {
    const plan = planRound({ ...frozen, gaps: [{ ...first, issue: "Other." }, second] }, "After", "2026-10-08");
    expect(plan).toMatchObject({ id: "R2", gaps: 2, amendments: 1, last: { id: "R1" } });
    expect(plan.changes.map(({ id }) => id)).toEqual(["G-001"]);
    expect(planRound(frozen, "After", "2026-10-08").changes).toEqual([]);
  });

  it.each([
    ["without a label", frozen, " ", "needs a label"],
    ["with the label of another", frozen, "before  consultation 1", "give this one another label"],
    ["without rows", { ...start, gaps: [], amendments: [] }, "First", "no rows yet"],
    ["with a row without a number", { ...start, gaps: [first, gap({ id: "" })] }, "First", "Gaps 4"],
    ["with a number that two rows have", { ...start, gaps: [first, first] }, "First", "Gaps 4 (G-001)"],
  ])("is refused %s", (_, from, label, said) => {
    expect(() => planRound(from, label, "2026-10-08")).toThrow(said);
  });

  it("says so where the words of a row are not there any more", () => {
    const twice = withRound(frozen, "After");
    const rounds = twice.rounds.filter(({ round }) => round === "R2");
    const lost = { ...twice, rounds, gaps: [{ ...first, issue: "Other." }, second] };
    expect(changesSince(lost).rows).toEqual([
      { table: "Gaps", id: "G-001", state: "changed", name: first.headline, columns: [] },
    ]);
  });
});

describe("a round of an older workbook, with three columns of the gaps", () => {
  const older = review({
    gaps: [first, { ...second, issue: "Other." }],
    amendments: [text],
    rounds: [first, second].map(({ id, issue, solution, sources }) => roundRow({ gap: id, issue, solution, sources })),
  });

  it("is compared by what it holds", () => {
    expect(changesSince(older).rows).toEqual([
      {
        table: "Gaps",
        id: "G-002",
        state: "changed",
        name: second.headline,
        columns: [{ column: "issue", before: second.issue, after: "Other." }],
      },
    ]);
  });

  it("is followed by a round that holds all", () => {
    const twice = withRound(older, "After");
    expect(changesSince(twice).rows).toEqual([]);
    const [row] = changesSince({ ...twice, amendments: [{ ...text, newText: "Another." }] }).rows;
    expect(row).toMatchObject({ table: "Amendments", id: "A-001", state: "changed" });
  });
});
