import type { ReviewWorkbook } from "../../src/app/ports";
import type { CellEdit, NewRow } from "../../src/app/writing";
import type { CellValue, SheetTable, TableReach } from "../../src/domain/review/sheet-table";
import type { Reply, Thread } from "../../src/domain/review/thread";
import { smallWorkbook, textRow } from "./xlsx/small-workbook";
import { workbookWithEverything } from "../support/workbook-with-everything";

/** Opens a workbook through one of the adapters. */
export type Opens = (file: Uint8Array) => ReviewWorkbook;

/**
 * What two adapters must agree on: rows of nothing may be left out, and a time may be written with or without the Z
 * and with as many decimals as it likes.
 */
export const comparableTables = (tables: readonly SheetTable[]): readonly SheetTable[] =>
  [...tables]
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ reach, ...table }) => ({
      ...table,
      ...(reach && { reach: withoutTotals(reach) }),
      rows: table.rows.filter(({ cells }) => cells.some((cell) => cell !== null)),
    }));

const withoutTotals = ({ lastRow, beside, below }: TableReach): TableReach => ({
  lastRow,
  ...(beside && { beside }),
  ...(below && { below }),
});

const instant = (time: string): number => Date.parse(time.endsWith("Z") ? time : `${time}Z`);
const comparableReply = (reply: Reply) => ({ ...reply, time: instant(reply.time) });

export const comparableThreads = (threads: readonly Thread[]) =>
  threads.map((thread) => ({ ...thread, ...comparableReply(thread), replies: thread.replies.map(comparableReply) }));

/** Two rows: G-001 and G-002, each with a number of its own and a text. */
const gaps = () =>
  smallWorkbook({
    headers: ["No.", "Text", "Status"],
    ref: "A1:C3",
    rows:
      textRow(1, "No.", "Text", "Status") + textRow(2, "G-001", "first", "open") + textRow(3, "G-002", "second", null),
  });

const formulaRow = (row: number, formula: string, text: string): string =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>G-00${row - 1}</t></is></c>` +
  `<c r="B${row}" t="str">${formula}<v>${text}</v></c></row>`;

/** Five rows whose texts are formulas: one of its own, one that two cells share, an array and one of nothing. */
const withFormulas = () =>
  smallWorkbook({
    headers: ["No.", "Text", "Status"],
    ref: "A1:C7",
    rows:
      textRow(1, "No.", "Text", "Status") +
      formulaRow(2, '<f>"o"&amp;"wn"</f>', "own") +
      formulaRow(3, '<f t="shared" ref="B3:B4" si="0">IF(ROW()=3,"lead","follows")</f>', "lead") +
      formulaRow(4, '<f t="shared" si="0"/>', "follows") +
      formulaRow(5, '<f t="array" ref="B5">"arr"&amp;"ay"</f>', "array") +
      formulaRow(6, "<f>C6&amp;C6</f>", "") +
      textRow(7, "G-006", "plain"),
  });

/** A table of one row, with a text beside it and one below, a blank cell far out, and an empty sheet that is not listed. */
const besideATable = () =>
  smallWorkbook({
    ref: "A2:B3",
    rows:
      textRow(2, "Key", "Value") +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>a</t></is></c><c r="B3"><v>2</v></c>' +
      '<c r="D3" t="inlineStr"><is><t>beside</t></is></c></row>' +
      textRow(5, null, "below") +
      '<row r="900"><c r="Z900"/></row>',
    moreSheets: [{ name: "Kept away", state: "veryHidden" }],
  });

/** A table with a row typed below it and a word beside it. */
const outgrown = () =>
  smallWorkbook({ ref: "A1:B2", rows: textRow(1, "Key", "Value") + textRow(2, "a", "b", "c") + textRow(3, "d", "e") });

const STRUCK_STYLES =
  '<fonts count="2"><font/><font><strike/></font></fonts><fills count="1"><fill/></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs>';

/** A struck word in the table, and merged cells below it. */
const mergedAndStruck = () =>
  smallWorkbook({
    ref: "A1:B2",
    styles: STRUCK_STYLES,
    rows:
      textRow(1, "Key", "Value") +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" s="1" t="inlineStr"><is><t>gone</t></is></c></row>' +
      textRow(5, "wide") +
      textRow(7, "end"),
    after: '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>',
  });

/** Rows whose second cell stands, is struck through by its runs, and by its style. */
const struckTexts = () =>
  smallWorkbook({
    ref: "A1:B4",
    styles: STRUCK_STYLES,
    strings: '<si><r><rPr><strike/></rPr><t>is </t></r><r><rPr><b/><strike val="1"/></rPr><t>deleted</t></r></si>',
    rows:
      textRow(1, "Key", "Value") +
      textRow(2, "a", "stands") +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c><c r="B3" t="s"><v>0</v></c></row>' +
      '<row r="4"><c r="A4" s="1" t="inlineStr"><is><t>c</t></is></c><c r="B4" s="1"><v>12</v></c></row>',
  });

const edit = (more: Partial<CellEdit> = {}): CellEdit => ({
  table: "T",
  row: 2,
  header: "Text",
  before: "first",
  after: "changed",
  ...more,
});
const byId = (id: string, more: Partial<CellEdit> = {}): CellEdit => edit({ rowId: { header: "No.", id }, ...more });
const row = (id: string, text: string): NewRow => ({ table: "T", cells: { "No.": id, Text: text }, idHeader: "No." });

const cellsOf = async (workbook: ReviewWorkbook, table = "T"): Promise<readonly (readonly CellValue[])[]> =>
  (await workbook.readTables()).value.find(({ name }) => name === table)?.rows.map(({ cells }) => cells) ?? [];

/** What every adapter of a workbook does, whatever holds the workbook. */
export function describeReviewWorkbook(name: string, open: Opens, notes: "with notes" | "without notes"): void {
  describe(name, () => {
    it("reads numbers, truth, errors, dates and formulas as a person sees them", async () => {
      const styles =
        '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts>' +
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/>' +
        '<xf numFmtId="170"/><xf numFmtId="21"/></cellXfs>';
      const cells =
        '<row r="2"><c r="A2"><v>2.50</v></c><c r="B2" t="b"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" s="1"><v>46280</v></c></row>' +
        '<row r="4"><c r="A4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B4" s="2"><v>46280.604166666664</v></c></row>' +
        '<row r="5"><c r="A5" t="inlineStr"><is><t>007</t></is></c><c r="B5" s="3"><v>0.75</v></c></row>';
      const file = smallWorkbook({ rows: textRow(1, "Key", "Value") + cells, ref: "A1:B5", styles });
      expect(await cellsOf(open(file))).toEqual([
        [2.5, true],
        ["#N/A", "2026-09-15"],
        ["ab", "2026-09-15T14:30:00"],
        ["007", "18:00:00"],
      ]);
    });

    it("tells where a table is and which of its rows are hidden", async () => {
      const { value } = await open(workbookWithEverything(4)).readTables();
      const points = value.find((table) => table.name === "Points");
      expect(points).toMatchObject({ sheet: "Points & notes", headerRow: 4, firstColumn: 1, merged: [] });
      expect(points?.headers).toEqual(["No.", "Point\nin short", "Text", "Status", "Weight", "Due", "Doubled"]);
      expect(points?.rows.map(({ row: number, hidden }) => [number, hidden])).toEqual([
        [5, false],
        [6, false],
        [7, true],
        [8, false],
      ]);
    });

    it("reads threads with author, time, state and replies", async () => {
      const { value } = await open(workbookWithEverything(4)).readThreads();
      expect(
        value.map(({ sheet, cell, author, resolved, replies }) => [sheet, cell, author, resolved, replies.length]),
      ).toEqual([
        ["Points & notes", "C5", "Vera Lindqvist", false, 2],
        ["Points & notes", "C6", "Нұрлан Әбенов", true, 0],
        ["Lists", "A3", "Нұрлан Әбенов", false, 0],
        ...(notes === "with notes" ? [["Points & notes", "D6", "Archive", false, 0]] : []),
      ]);
      expect(value[0]?.replies[0]?.text).toBe("Согласен, продлим до 30 дней.");
      expect(instant(value[0]?.time ?? "")).toBe(Date.UTC(2026, 2, 2, 9, 10, 11, 120));
    });

    it("reads what stands on every sheet, in tables and outside of them", async () => {
      const { value } = await open(besideATable()).readSheets();
      expect(value).toEqual([
        {
          sheet: "Sheet",
          visibility: "visible",
          firstRow: 2,
          firstColumn: 1,
          rows: [["Key", "Value", null, null], ["a", 2, null, "beside"], [], [null, "below", null, null]],
        },
        { sheet: "Kept away", visibility: "very-hidden", firstRow: 1, firstColumn: 1, rows: [] },
      ]);
    });

    it("reads what of the sheets is merged and struck, where that is asked for", async () => {
      const { value } = await open(mergedAndStruck()).readSheets({ looks: true });
      expect(value[0]).toMatchObject({
        merged: [{ firstRow: 5, lastRow: 6, firstColumn: 1, lastColumn: 2 }],
        struck: [{ row: 2, column: 2, parts: { standing: "", struck: "gone" } }],
      });
    });

    it("tells how far a table reaches, what is filled around it, and whether its sheet is hidden", async () => {
      const { value } = await open(besideATable()).readTables();
      expect(value).toMatchObject([
        {
          visibility: "visible",
          reach: { lastRow: 3, beside: { firstColumn: 1, lastColumn: 4 }, below: { row: 5, firstColumn: 2 } },
        },
      ]);
      const [grown] = (await open(outgrown()).readTables()).value;
      expect(grown?.reach).toEqual({
        lastRow: 2,
        beside: { firstColumn: 1, lastColumn: 3 },
        below: { row: 3, firstColumn: 1 },
      });
    });

    it("tells which cells are struck through, and keeps their texts", async () => {
      const [table] = (await open(struckTexts()).readTables()).value;
      expect(table?.rows.map(({ cells, struck }) => [cells, struck])).toEqual([
        [["a", "stands"], undefined],
        [["b", "is deleted"], { 1: "" }],
        [["c", 12], { 0: "", 1: "" }],
      ]);
    });

    it("compares and writes the whole text of a cell that is struck through", async () => {
      const workbook = open(struckTexts());
      const stale = edit({ row: 3, header: "Value", before: "" });
      expect((await workbook.write([stale])).conflicts).toEqual([{ edit: stale, found: "is deleted" }]);
      expect(await workbook.write([{ ...stale, before: "is deleted" }])).toMatchObject({ written: 1, conflicts: [] });
    });

    it("writes a cell that still holds what was read", async () => {
      const workbook = open(gaps());
      expect(await workbook.write([edit()])).toEqual({ written: 1, added: 0, ids: [], rows: [], conflicts: [] });
      expect(await cellsOf(workbook)).toEqual([
        ["G-001", "changed", "open"],
        ["G-002", "second", null],
      ]);
    });

    it("leaves a cell that somebody changed, and says what it holds", async () => {
      const workbook = open(gaps());
      const stale = edit({ before: "as it was" });
      expect(
        await workbook.write([stale, byId("G-002", { row: 3, header: "Status", before: "", after: "open" })]),
      ).toEqual({
        written: 1,
        added: 0,
        ids: [],
        rows: [],
        conflicts: [{ edit: stale, found: "first" }],
      });
      expect(await cellsOf(workbook)).toEqual([
        ["G-001", "first", "open"],
        ["G-002", "second", "open"],
      ]);
    });

    it("leaves a cell that holds a formula, of whatever kind, and says so", async () => {
      const workbook = open(withFormulas());
      const before = await cellsOf(workbook);
      const edits = ["own", "lead", "follows", "array", ""].map((text, at) =>
        byId(`G-00${at + 1}`, { row: at + 2, before: text }),
      );
      const plain = byId("G-006", { row: 7, before: "plain" });
      const outcome = await workbook.write([...edits, plain]);
      expect(outcome).toMatchObject({ written: 1, added: 0 });
      expect(outcome.conflicts).toEqual(edits.map((one) => ({ edit: one, found: one.before, holdsFormula: true })));
      expect(await cellsOf(workbook)).toEqual([...before.slice(0, 5), ["G-006", "changed", null]]);
    });

    it("leaves a formula also where it shows something else by now, and where its row moved", async () => {
      const workbook = open(withFormulas());
      const stale = byId("G-001", { row: 2, before: "as it was" });
      const moved = byId("G-003", { row: 2, before: "follows" });
      expect((await workbook.write([stale, moved])).conflicts).toEqual([
        { edit: stale, found: "own", holdsFormula: true },
        { edit: moved, found: "follows", holdsFormula: true },
      ]);
    });

    it("finds a row that moved by its id", async () => {
      const workbook = open(gaps());
      expect((await workbook.write([byId("G-002", { before: "second" })])).conflicts).toEqual([]);
      expect((await cellsOf(workbook))[1]).toEqual(["G-002", "changed", null]);
    });

    it("reports a row that is gone", async () => {
      const gone = byId("G-009");
      const beyond = edit({ row: 9, before: "" });
      expect((await open(gaps()).write([gone, beyond])).conflicts).toEqual([
        { edit: gone, found: "", isGone: true },
        { edit: beyond, found: "", isGone: true },
      ]);
    });

    it("takes edits of one cell one after the other", async () => {
      const workbook = open(gaps());
      const late = edit({ before: "b", after: "d" });
      const { conflicts } = await workbook.write([edit({ after: "b" }), edit({ before: "b", after: "c" }), late]);
      expect(conflicts).toEqual([{ edit: late, found: "c" }]);
      expect((await cellsOf(workbook))[0]?.[1]).toBe("c");
    });

    it("takes an id that was changed just before as the row's id", async () => {
      const workbook = open(gaps());
      const renamed = edit({ header: "No.", before: "G-001", after: "G-007" });
      expect((await workbook.write([renamed, byId("G-007", { row: 9 })])).conflicts).toEqual([]);
      expect((await cellsOf(workbook))[0]).toEqual(["G-007", "changed", "open"]);
    });

    it.each([
      "=1+1",
      "+1",
      "-1",
      "@x",
      "'quoted'",
      "007",
      "1/2",
      "2026-09-15",
      "15.09.2026",
      "TRUE",
      "ложь",
      "50%",
      "(5)",
      "1e5",
      "May 5",
      "#N/A",
      " two  spaces ",
      "line\nand line",
      "Ә 😀",
      "",
    ])("writes %j as text and nothing else", async (after) => {
      const workbook = open(gaps());
      const outcome = await workbook.write([edit({ after })], [row("G-003", after)]);
      expect(outcome).toMatchObject({ written: 1, added: 1, conflicts: [] });
      expect((await cellsOf(workbook)).map((cells) => cells[1])).toEqual([after || null, "second", after || null]);
    });

    it("adds rows below the table, in their order", async () => {
      const workbook = open(gaps());
      const outcome = await workbook.write([], [row("G-003", "third"), { table: "t", cells: { Text: "no id" } }]);
      expect(outcome).toEqual({ written: 0, added: 2, ids: ["G-003", ""], rows: [4, 5], conflicts: [] });
      expect((await cellsOf(workbook)).slice(2)).toEqual([
        ["G-003", "third", null],
        [null, "no id", null],
      ]);
    });

    it("gives a new row the next id when somebody took its own", async () => {
      const workbook = open(gaps());
      expect((await workbook.write([], [row("G-002", "mine"), row("G-002", "mine too")])).ids).toEqual([
        "G-003",
        "G-004",
      ]);
      expect((await cellsOf(workbook)).map(([id]) => id)).toEqual(["G-001", "G-002", "G-003", "G-004"]);
    });

    it("fills the blank row of an empty table", async () => {
      const workbook = open(smallWorkbook({ ref: "A1:B2", rows: textRow(1, "Key", "Value") }));
      const rows = ["a", "b"].map((key): NewRow => ({ table: "T", cells: { Key: key } }));
      expect((await workbook.write([], rows)).added).toBe(2);
      expect((await workbook.readTables()).value[0]?.rows.map(({ row: number, cells }) => [number, ...cells])).toEqual([
        [2, "a", null],
        [3, "b", null],
      ]);
    });

    it("takes a text that begins like a formula for a text, in the only row", async () => {
      const rows = textRow(1, "Key", "Value") + textRow(2, null, "=mine");
      const workbook = open(smallWorkbook({ ref: "A1:B2", rows }));
      await workbook.write([], [{ table: "T", cells: { Key: "a", Value: "b" } }]);
      expect(await cellsOf(workbook)).toEqual([
        [null, "=mine"],
        ["a", "b"],
      ]);
    });

    it("adds no rows where something stands below the table", async () => {
      const rows = textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "c", "d") + textRow(4, null, "note");
      const workbook = open(smallWorkbook({ rows }));
      await expect(
        workbook.write([edit({ header: "Value", before: "b" })], [{ table: "T", cells: { Key: "e" } }]),
      ).rejects.toThrow(/below the table T on the sheet “Sheet” are not empty \(B4\)/);
      expect(await cellsOf(workbook)).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
    });

    it("adds no rows to a table with a total row", async () => {
      const rows = textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "Total");
      const workbook = open(smallWorkbook({ rows, table: 'totalsRowCount="1"' }));
      await expect(workbook.write([], [{ table: "T", cells: { Key: "e" } }])).rejects.toThrow(/ends with a total row/);
    });

    it("says which table or column is not there, and changes nothing", async () => {
      const workbook = open(gaps());
      await expect(workbook.write([edit({ table: "Gone" })])).rejects.toThrow(/no table Gone \(it has T\)/);
      await expect(workbook.write([edit(), edit({ header: "Gone", before: "" })])).rejects.toThrow(/no column “Gone”/);
      await expect(workbook.write([], [{ table: "T", cells: { Gone: "x" } }])).rejects.toThrow(/no column “Gone”/);
      expect((await cellsOf(workbook))[0]).toEqual(["G-001", "first", "open"]);
    });

    it("holds the longest text a cell can, and refuses a longer one", async () => {
      const workbook = open(gaps());
      await workbook.write([edit({ after: "ж".repeat(32_767) })]);
      expect((await cellsOf(workbook))[0]?.[1]).toBe("ж".repeat(32_767));
      await expect(open(gaps()).write([edit({ after: "x".repeat(32_768) })])).rejects.toThrow(
        /32768 characters and a cell holds 32767/,
      );
    });
  });
}
