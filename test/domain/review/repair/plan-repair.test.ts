import type { Language } from "../../../../src/domain/language";
import { LANGUAGES } from "../../../../src/domain/language";
import { tellLeft } from "../../../../src/domain/review/repair/tell-left";
import { examineReview } from "../../../../src/domain/review/repair/plan-repair";
import type { SheetGrid } from "../../../../src/domain/review/sheet-grid";
import { columnLetter } from "../../../../src/domain/review/sheet-table";
import type { CellValue, SheetTable } from "../../../../src/domain/review/sheet-table";
import { TABLES, TABLE_NAMES } from "../../../../src/domain/review/tables";
import type { TableName } from "../../../../src/domain/review/tables";
import { thread } from "../../../support/builders";
import { sheetTable } from "../../../support/sheet-tables";

const GAPS = [
  {
    id: "G-001",
    issue: "One",
    solution: "Do",
    sources: "CRC, art. 12",
    headline: "H",
    priority: "High",
    status: "Draft",
  },
  {
    id: "G-002",
    issue: "Two",
    solution: "Do",
    sources: "CRC, art. 3",
    headline: "I",
    priority: "Low",
    status: "Final",
  },
];

/** The sheet that a table stands on, with a title and a hint above it as in a new workbook, and lines below. */
function gridOf(table: SheetTable, below: readonly (readonly CellValue[])[] = []): SheetGrid {
  const wide = (cells: readonly CellValue[]): readonly CellValue[] => [
    ...Array.from({ length: table.firstColumn - 1 }, () => null),
    ...cells,
  ];
  return {
    sheet: table.sheet,
    visibility: "visible",
    firstRow: 1,
    firstColumn: 1,
    rows: [
      ["A title"],
      ["A hint"],
      wide(table.headers),
      ...table.rows.map(({ cells }) => wide(cells)),
      ...below.map(wide),
    ],
  };
}

/** The same where a row was put in above the table. */
const oneRowDown = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  rows: [...grid.rows.slice(0, 2), ["Confidential"], ...grid.rows.slice(2)],
});

const others = (without: TableName): readonly SheetTable[] =>
  TABLE_NAMES.filter((name) => name !== without).map((name) => sheetTable(name, [{}]));

const renamed = (table: SheetTable, header: string, to: string): SheetTable => ({
  ...table,
  headers: table.headers.map((each) => (each === header ? to : each)),
});

const planFor = (table: SheetTable, below: readonly (readonly CellValue[])[] = []) =>
  examineReview([gridOf(table, below)], [table, ...others("Gaps")], []);

const lastOfGaps = columnLetter(TABLES.Gaps.columns.length);

const planRepair = (...given: Parameters<typeof examineReview>) => examineReview(...given).steps;

describe("the steps of a repair", () => {
  it("has nothing to do where nothing is wrong", () => {
    const gaps = sheetTable("Gaps", GAPS);
    expect(planRepair([gridOf(gaps)], [gaps, ...others("Gaps")], [thread()])).toEqual([]);
  });

  it.each(LANGUAGES)("finds every table by its headers where no table stands (%s)", (language: Language) => {
    for (const name of TABLE_NAMES) {
      const table = sheetTable(name, [{ [TABLES[name].columns[0]?.key ?? ""]: "Draft law" }], { language });
      const { steps } = examineReview(
        [gridOf(table)],
        others(name).filter(({ sheet }) => sheet !== table.sheet),
        [],
      );
      const last = columnLetter(table.headers.length);
      expect(steps).toEqual([{ kind: "make-table", table: name, sheet: table.sheet, range: `A3:${last}4` }]);
    }
  });

  it("lets a lost table reach over a blank row, but not over a title below it", () => {
    const gaps = sheetTable("Gaps", [GAPS[0] ?? {}, {}, GAPS[1] ?? {}]);
    const { steps } = examineReview([gridOf(gaps, [[], ["Notes"], ["1", "2"]])], others("Gaps"), []);
    expect(steps).toEqual([{ kind: "make-table", table: "Gaps", sheet: "Gaps", range: `A3:${lastOfGaps}6` }]);
  });

  it("makes a table anew that a program left without its headers", () => {
    const whole = sheetTable("Gaps", GAPS);
    const headerless: SheetTable = {
      ...whole,
      headerRow: 2,
      rows: [{ row: 3, hidden: false, cells: whole.headers }, ...whole.rows],
    };
    expect(planRepair([gridOf(whole)], [headerless, ...others("Gaps")], [])).toEqual([
      { kind: "make-table", table: "Gaps", sheet: "Gaps", range: `A3:${lastOfGaps}5` },
    ]);
    const beside = gridOf({ ...whole, headers: [...whole.headers, "Mine"] });
    expect(planRepair([beside], [headerless, ...others("Gaps")], [])).toMatchObject([{ kind: "make-table" }]);
  });

  it("goes by the header cells where a program moved columns and not the table", () => {
    const whole = sheetTable("Gaps", GAPS);
    const moved: SheetTable = {
      ...whole,
      headers: [...whole.headers.slice(0, 2), "Ministry", ...whole.headers.slice(2)],
      rows: whole.rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 2), "agreed", ...row.cells.slice(2)] })),
    };
    const stale: SheetTable = { ...whole, headerCells: moved.headers, reach: { lastRow: 5 } };
    const below = [[], ["Prepared by", "L. Consultant"]];
    expect(planRepair([gridOf(moved, below)], [stale, ...others("Gaps")], [])).toEqual([
      { kind: "make-table", table: "Gaps", sheet: "Gaps", range: `A3:${columnLetter(whole.headers.length + 1)}5` },
    ]);
  });

  it("keeps the row of totals of a table whose columns were moved, unless a row that goes by a number came there", () => {
    const whole = sheetTable("Gaps", GAPS);
    const swapped = [...whole.headers];
    [swapped[1], swapped[2]] = [whole.headers[2] ?? "", whole.headers[1] ?? ""];
    const stale: SheetTable = { ...whole, headerCells: swapped, reach: { lastRow: 6, hasTotals: true } };
    const madeOver = (last: readonly CellValue[]) =>
      planRepair([gridOf({ ...whole, headers: swapped }, [last])], [stale, ...others("Gaps")], []);
    const made = { kind: "make-table", table: "Gaps", sheet: "Gaps" };
    const kept = [{ ...made, range: `A3:${lastOfGaps}5`, hasTotals: true }];
    expect(madeOver(["Total", "", 2])).toEqual(kept);
    expect(madeOver([2, "", "", 2])).toEqual(kept);
    expect(madeOver(["", "Всего пробелов", 2])).toEqual(kept);
    for (const label of ["Sum", "Average", "Сумма", "Среднее", "Сомасы", "Орташа", "Total"]) {
      expect(madeOver(["", label, 2])).toEqual(kept);
      expect(madeOver([label, "", "Open: 2"])).toEqual(kept);
    }
    for (const label of ["Итог", "Итог:", "Общий итог", "Қорытынды", "Жалпы қорытынды", "Grand total", "Жиынтық"]) {
      expect(madeOver(["", label, 2])).toEqual(kept);
      expect(madeOver([label, "", "Open: 2"])).toEqual(kept);
    }
    expect(madeOver(["Всего", "2", "из них срочных 1"])).toEqual(kept);
    expect(madeOver(["Барлығы", "барлық олқылық", "2"])).toEqual(kept);
    expect(madeOver(["", "Total gaps in the draft", 2])).toEqual(kept);
    const taken = [{ ...made, range: `A3:${lastOfGaps}6` }];
    expect(madeOver(["G-003", "An issue", "Do"])).toEqual(taken);
    expect(madeOver(["G-003", "", 2])).toEqual(taken);
    expect(madeOver([3, "An issue", "Do"])).toEqual(taken);
    expect(madeOver(["", "An issue", "Do"])).toEqual(taken);
    expect(madeOver(["", "Total bans are not named", "Do"])).toEqual(taken);
    expect(madeOver(["", "Среднее образование не названо", "Назвать"])).toEqual(taken);
    expect(madeOver(["G-003", "Total", 2])).toEqual(taken);
    for (const text of ["Қорытынды ескертулер", "Қорытынды ескертулер 2015", "Итог рассмотрения", "Общий закон"]) {
      expect(madeOver(["", text, 2])).toEqual(taken);
    }
  });

  it.each([
    "Общая сумма и оценка расходов",
    "Общее среднее образование",
    "Overall average age study",
    "Жалпы орташа білім туралы заң",
  ])("takes for none what begins with a word for all and one that Excel calculates: %s", (name) => {
    const whole = sheetTable("Documents", [{ document: "CRC" }, { document: name }]);
    const swapped = [...whole.headers];
    [swapped[1], swapped[2]] = [whole.headers[2] ?? "", whole.headers[1] ?? ""];
    const stale: SheetTable = { ...whole, headerCells: swapped, reach: { lastRow: 5, hasTotals: true } };
    const [step] = planRepair([gridOf({ ...whole, headers: swapped })], [stale, ...others("Documents")], []);
    expect(step).toMatchObject({ kind: "make-table", range: expect.stringMatching(/^A3:[A-Z]5$/u) });
    expect(step).not.toHaveProperty("hasTotals");
  });

  it.each(LANGUAGES)("says what to put back into header cells that are lost, one by one (%s)", (language) => {
    const rounds = sheetTable("Rounds", [{ round: "R1" }], { language });
    const stale: SheetTable = { ...rounds, headerCells: rounds.headers.map((_, at) => (at === 0 ? "R1" : "")) };
    const { steps, left } = examineReview([], [stale, ...others("Rounds")], []);
    const cells = rounds.headers.map((listed, at) => {
      return { cell: `${columnLetter(at + 1)}3`, found: at === 0 ? "R1" : "", listed };
    });
    expect({ steps, left }).toEqual({
      steps: [],
      left: [{ kind: "headers-astray", table: "Rounds", sheet: rounds.sheet, cells }],
    });
    const [one] = left;
    for (const { cell, listed } of cells) {
      expect(one && tellLeft(one)[language]).toMatch(new RegExp(`${cell}.*${listed}`, "u"));
    }
  });

  it("goes by the header cells of Review where a program swapped its columns, labels and all", () => {
    const review = sheetTable("Review", [{ key: "Draft law", value: "On data" }]);
    const swapped = {
      ...review,
      headers: ["Value", "Item"],
      rows: [{ ...review.rows[0]!, cells: ["On data", "Draft law"] }],
    };
    const stale = (headers: SheetTable): SheetTable => ({
      ...headers,
      headers: review.headers,
      headerCells: ["Value", "Item"],
    });
    const plan = (grid: SheetTable) => examineReview([gridOf(grid)], [stale(grid), ...others("Review")], []);
    expect(plan(swapped).steps).toEqual([{ kind: "make-table", table: "Review", sheet: "Review", range: "A3:B4" }]);
    expect(plan({ ...review, headers: ["Value", "Item"] })).toMatchObject({
      steps: [],
      left: [{ kind: "headers-astray", table: "Review" }],
    });
  });

  it("gives no other table the name of one that has it and can't be read by its header cells", () => {
    const review = sheetTable("Review", [{ item: "Draft law", value: "On data" }]);
    const stale: SheetTable = { ...review, headerCells: ["Parameter", "Parameter"] };
    const copy: SheetTable = { ...review, name: "Review2", sheet: "Review (2)" };
    const grids = [gridOf({ ...stale, headers: ["Parameter", "Parameter"] }), gridOf(copy)];
    expect(planRepair(grids, [stale, copy, ...others("Review")], [])).toEqual([]);
    expect(planRepair(grids, [stale, ...others("Review")], [])).toEqual([]);
  });

  it("takes its own headers for a table that has its name, and no copy of it", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const swapped = [...gaps.headers];
    [swapped[1], swapped[2]] = [gaps.headers[2] ?? "", gaps.headers[1] ?? ""];
    const copy: SheetTable = { ...gaps, name: "Gaps2", sheet: "Gaps (2)" };
    const stale: SheetTable = { ...gaps, headerCells: swapped };
    const grids = [gridOf({ ...gaps, headers: swapped }), gridOf(copy)];
    const { steps, left } = examineReview(grids, [stale, copy, ...others("Gaps")], []);
    expect(steps).toEqual([{ kind: "make-table", table: "Gaps", sheet: "Gaps", range: `A3:${lastOfGaps}5` }]);
    expect(left).toEqual([]);
  });

  it("finds the headers of a table that has its name below it, where rows were put in above", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const grid = gridOf({ ...gaps, rows: gaps.rows });
    const moved = { ...grid, rows: [...grid.rows.slice(0, 2), [], ["Confidential"], ...grid.rows.slice(2)] };
    const stale: SheetTable = {
      ...gaps,
      headerCells: gaps.headers.map(() => ""),
      rows: [
        { row: 4, hidden: false, cells: ["Confidential"] },
        { row: 5, hidden: false, cells: gaps.headers },
      ],
    };
    expect(planRepair([moved], [stale, ...others("Gaps")], [])).toEqual([
      { kind: "make-table", table: "Gaps", sheet: "Gaps", range: `A5:${lastOfGaps}7` },
    ]);
  });

  it("finds them where a header was changed besides, or a column put in", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const stale: SheetTable = { ...gaps, headerCells: gaps.headers.map((_, at) => (at === 0 ? "Confidential" : "")) };
    const plan = (whole: SheetTable) => planRepair([oneRowDown(gridOf(whole))], [stale, ...others("Gaps")], []);
    const made = { kind: "make-table", table: "Gaps", sheet: "Gaps" };
    const headline = TABLES.Gaps.columns.find(({ key }) => key === "headline")?.header.en ?? "";
    expect(plan(renamed(gaps, headline, `${headline} (ours)`))).toContainEqual({ ...made, range: `A4:${lastOfGaps}6` });
    const right = { ...gaps, firstColumn: 2 };
    const wider = columnLetter(gaps.headers.length + 1);
    expect(plan(right)).toEqual([{ ...made, range: `B4:${wider}6` }]);
    const rows = gaps.rows.map((row) => ({ ...row, cells: ["", ...row.cells] }));
    expect(plan({ ...gaps, headers: ["Ministry", ...gaps.headers], rows })).toEqual([
      { ...made, range: `A4:${wider}6` },
    ]);
    const halved = { ...gaps, headers: [gaps.headers[0] ?? "", "", ...gaps.headers.slice(1)] };
    expect(examineReview([oneRowDown(gridOf(halved))], [stale, ...others("Gaps")], []).left).toContainEqual({
      kind: "header-blank",
      table: "Gaps",
      sheet: "Gaps",
      cell: "B4",
    });
  });

  it.each(LANGUAGES)(
    "sends nobody to type headers twice where too few of them stand in another row (%s)",
    (language) => {
      const waivers = sheetTable("Waivers", [{ rule: "documents-cited", reason: "No." }], { language });
      const [, second = "", third = ""] = waivers.headers;
      const changed = renamed(renamed(waivers, second, "Mine"), third, "Other");
      const stale: SheetTable = { ...waivers, headerCells: waivers.headers.map(() => "") };
      const { steps, left } = examineReview([oneRowDown(gridOf(changed))], [stale, ...others("Waivers")], []);
      expect(steps).toEqual([]);
      expect(left).toMatchObject([{ kind: "headers-astray", elsewhere: { cell: "A4", missing: [second, third] } }]);
      const said = left[0] ? tellLeft(left[0])[language] : "";
      expect(said).toContain("!A4:");
      expect(said).toContain(second);
      expect(said).not.toContain("A3");
    },
  );

  it("puts all headers back where each was typed anew", () => {
    const waivers = sheetTable("Waivers", [{ rule: "documents-cited", reason: "No." }]);
    const stale: SheetTable = { ...waivers, headerCells: waivers.headers.map((_, at) => `Spalte ${at}`) };
    const { steps, left } = examineReview([gridOf(waivers)], [stale, ...others("Waivers")], []);
    expect(steps.map((step) => (step.kind === "rename-header" ? step.to : step.kind))).toEqual(waivers.headers);
    expect(left).toEqual([]);
  });

  it("says what the table's own list has for one of two columns with one header", () => {
    const feedback = sheetTable("Feedback", [{ id: "F-01", feedback: "No." }]);
    const twice = renamed(feedback, "Closed by", "Raised by");
    const { steps, left } = examineReview(
      [gridOf(twice)],
      [{ ...feedback, headerCells: twice.headers }, ...others("Feedback")],
      [],
    );
    const cell = `${columnLetter(feedback.headers.indexOf("Closed by") + 1)}3`;
    const listed = { cell, header: "Closed by" };
    expect(steps).toEqual([]);
    expect(left).toEqual([{ kind: "header-twice", table: "Feedback", sheet: "Feedback", header: "Raised by", listed }]);
    const [one] = left;
    for (const language of LANGUAGES) expect(one && tellLeft(one)[language]).toContain("Closed by");
  });

  it("puts the cell of a header back that the table still names, and names one that may be another column", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const said: Readonly<Record<string, string>> = { Status: "State", Aspects: "Owner" };
    const stale: SheetTable = { ...gaps, headerCells: gaps.headers.map((header) => said[header] ?? header) };
    const { steps, left } = examineReview([gridOf(gaps)], [stale, ...others("Gaps")], []);
    expect(steps).toMatchObject([{ kind: "rename-header", column: "status", from: "State", to: "Status" }]);
    expect(left).toMatchObject([{ kind: "header-unclear", column: "aspects", found: "Owner" }]);
  });

  it.each(["Gaps_2", "Table1", "__Anonymous_Sheet_DB__1"])("gives a table called %s its name back", (name) => {
    const gaps = { ...sheetTable("Gaps", GAPS), name };
    expect(planFor(gaps).steps).toEqual([{ kind: "rename-table", table: "Gaps", from: name, sheet: "Gaps" }]);
  });

  it("leaves two tables that might both be the one, and names them", () => {
    const [first, second] = ["Table1", "Table2"].map((name) => ({ ...sheetTable("Gaps", GAPS), name }));
    const { steps, left } = examineReview([], [first!, second!, ...others("Gaps")], []);
    expect({ steps, left }).toEqual({
      steps: [],
      left: [{ kind: "several-alike", table: "Gaps", places: ["Table1", "Table2"] }],
    });
  });

  it("puts a header back that the table means nothing without", () => {
    const gaps = renamed(sheetTable("Gaps", GAPS), TABLES.Gaps.columns[2]?.header.en ?? "", "What to do");
    expect(planFor(gaps).steps).toEqual([
      {
        kind: "rename-header",
        table: "Gaps",
        column: "solution",
        sheet: "Gaps",
        cell: "C3",
        from: "What to do",
        to: "2) Suggested solution or amendment",
      },
    ]);
  });

  it("puts a header back in the language of the others, by what its cells hold", () => {
    const rows = GAPS.map((row, at) => ({ ...row, priority: at === 0 ? "Высокий" : "High" }));
    const gaps = renamed(sheetTable("Gaps", rows, { language: "ru" }), "Приоритет", "Срочность");
    expect(planFor(gaps).steps).toMatchObject([{ kind: "rename-header", cell: "H3", to: "Приоритет" }]);
  });

  it("does not take a person's own column for one of ours", () => {
    const rows = GAPS.map((row) => ({ ...row, priority: "Aigerim" }));
    const { steps, left } = planFor(renamed(sheetTable("Gaps", rows), "Priority", "Owner"));
    expect(steps).toEqual([]);
    expect(left).toMatchObject([{ kind: "header-unclear", column: "priority", cell: "H3", found: "Owner" }]);
  });

  it("adds a column that is gone, to the right and only where there is room", () => {
    const without = sheetTable("Gaps", GAPS);
    const at = without.headers.indexOf("Status");
    const drop = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => index !== at);
    const gaps: SheetTable = {
      ...without,
      headers: drop(without.headers),
      rows: without.rows.map((row) => ({ ...row, cells: drop(row.cells) })),
    };
    expect(planFor(gaps).steps).toEqual([
      { kind: "add-column", table: "Gaps", column: "status", sheet: "Gaps", cell: `${lastOfGaps}3`, header: "Status" },
    ]);
    const beside = [...gaps.rows[0]!.cells, "mine"];
    const crowded = gridOf(gaps);
    const rows = crowded.rows.map((row, index) => (index === 3 ? beside : row));
    const { steps, left } = examineReview([{ ...crowded, rows }], [gaps, ...others("Gaps")], []);
    expect({ steps, left }).toMatchObject({ steps: [], left: [{ kind: "no-room", column: "status" }] });
  });

  it("lets a table grow over the rows typed right below it", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const row = ["G-003", "Three", "Do", "CRC, art. 5"];
    expect(planFor(gaps, [row, row]).steps).toEqual([
      { kind: "grow-table", table: "Gaps", sheet: "Gaps", range: `A3:${lastOfGaps}7`, rows: 2 },
    ]);
  });

  it("leaves a remark below a table, and names rows that stand apart", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const { steps, left } = planFor(gaps, [["Made in October"], [], ["G-003", "Three", "Do"]]);
    expect(steps).toEqual([]);
    expect(left).toEqual([{ kind: "rows-apart", table: "Gaps", sheet: "Gaps", rows: [8] }]);
  });

  it.each(["Total", "Итого", "Барлығы", "Общий итог", "Қорытынды"])(
    "leaves a row with a word in the place of a number, and names it: %s",
    (word) => {
      const { steps, left } = planFor(sheetTable("Gaps", GAPS), [
        ["G-003", "Three", "Do"],
        [word, "39"],
      ]);
      expect(steps).toMatchObject([{ kind: "grow-table", rows: 1 }]);
      expect(left).toEqual([{ kind: "rows-numberless", table: "Gaps", sheet: "Gaps", rows: [7] }]);
    },
  );

  it("leaves a row of totals that has no number at all, by the rule that adopting a table has", () => {
    for (const label of ["Total", "Итог", "Жалпы қорытынды"]) {
      const { left } = planFor(sheetTable("Gaps", GAPS), [["", label, "3 gaps"]]);
      expect(left).toEqual([{ kind: "rows-numberless", table: "Gaps", sheet: "Gaps", rows: [6] }]);
    }
  });

  it("takes in a row with a word in the place of a number where its texts are there, or where others have words", () => {
    const whole = ["one", "Children are not heard.", "Ask children before a law.", "CRC, art. 12"];
    expect(planFor(sheetTable("Gaps", GAPS), [whole]).steps).toMatchObject([{ kind: "grow-table", rows: 1 }]);
    const named = sheetTable(
      "Gaps",
      GAPS.map((row, at) => ({ ...row, id: "ABC"[at] ?? "" })),
    );
    expect(planFor(named, [["D", "Four"]]).steps).toMatchObject([{ kind: "grow-table", rows: 1 }]);
  });

  it("makes threads of notes that were threads, and names those that lost their words", () => {
    const gaps = sheetTable("Gaps", GAPS);
    const flat = thread({ form: "flattened", cell: "C4", sheet: "Gaps" });
    const plain = thread({ form: "note", cell: "C5", sheet: "Gaps" });
    const empty = thread({ form: "note", cell: "B4", sheet: "Gaps", text: "" });
    const { steps, left } = examineReview([gridOf(gaps)], [gaps, ...others("Gaps")], [flat, plain, empty]);
    expect(steps).toEqual([
      { kind: "restore-thread", thread: { ...flat, id: expect.stringMatching(/^\{[-0-9A-F]{36}\}$/u) as string } },
    ]);
    expect(left).toEqual([{ kind: "note-empty", sheet: "Gaps", cell: "B4" }]);
  });

  it("names a table of which nothing is there", () => {
    expect(examineReview([], others("Waivers"), []).left).toEqual([{ kind: "no-headers", table: "Waivers" }]);
  });
});

describe("a sheet Coverage of which an earlier version could not count the questions", () => {
  const coverage = sheetTable("Aspects", [
    { aspect: "Privacy", id: "2", gaps: "–" },
    { id: "2.1", gaps: "–" },
    { id: "2.2", gaps: 4 },
    { id: "2.3", gaps: "–" },
  ]);
  const stepsFor = (gaps: SheetTable) => planRepair([gridOf(coverage), gridOf(gaps)], [coverage, gaps], []);

  it("counts the gaps that name them and stand", () => {
    const rows = [
      { ...GAPS[0], questions: "2.1; 2.3" },
      { ...GAPS[1], questions: "2.3" },
      { id: "G-003", issue: "Three", status: "Withdrawn", questions: "2.3" },
    ];
    expect(stepsFor(sheetTable("Gaps", rows))).toMatchObject([
      {
        kind: "count-gaps",
        cells: [
          { cell: "G5", value: 1 },
          { cell: "G7", value: 2 },
        ],
      },
    ]);
  });

  it("gets the column by which gaps name questions, where they have none", () => {
    const whole = sheetTable("Gaps", GAPS);
    const at = whole.headers.indexOf("Questions");
    const withoutColumn = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => index !== at);
    const rows = whole.rows.map((row) => ({ ...row, cells: withoutColumn(row.cells) }));
    const steps = stepsFor({ ...whole, headers: withoutColumn(whole.headers), rows });
    expect(at).toBeGreaterThan(0);
    expect(steps.map(({ kind }) => kind)).toEqual(["add-column", "count-gaps"]);
  });
});

/** How often planning looks at the rows of a table of so many, for each of them. */
const looksPerRow = (count: number): number => {
  let looks = 0;
  const table = sheetTable(
    "Gaps",
    Array.from({ length: count }, (_, at) => ({ ...GAPS[0], id: `G-${at}` })),
  );
  const rows = new Proxy(table.rows, {
    get: (target, key) => {
      if (/^\d+$/u.test(String(key))) looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  examineReview([gridOf(table)], [{ ...table, rows }], []);
  return looks / count;
};

describe("a long table", () => {
  it("is looked at row by row, and not as a whole for each of its cells", () => {
    expect(looksPerRow(400)).toBeLessThanOrEqual(looksPerRow(40));
  });
});
