import { Workbook } from "exceljs";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import * as sheetjs from "xlsx";

import { storedWorkbook, verifyWorkbook } from "../src/adapters/xlsx/verify-workbook";
import type { StoredWorkbook, WorkbookChange } from "../src/adapters/xlsx/verify-workbook";
import { openWorkbook } from "../src/adapters/xlsx/xlsx-workbook";
import type { CellEdit, NewRow } from "../src/app/writing";
import { TABLES } from "../src/domain/review/tables";
import { generatedReview } from "../test/support/generated-review";
import { measure, print } from "./measure";
import { reviewFile } from "./review-file";

const headers = Object.fromEntries(TABLES.Gaps.columns.map((column) => [column.key, column.header.en]));
const NEW_TEXT = "Rewritten after the second consultation.";

/**
 * Open a review workbook, change one cell, add three rows, save. The peers do
 * what their interface offers for it; what they lose on the way is not timed.
 * Ours opens and compares what it wrote, which is part of saving; how much of
 * it that is, is shown apart.
 */
export async function benchWorkbook(): Promise<void> {
  for (const gaps of [500, 5000]) {
    const bytes = reviewFile(generatedReview({ gaps, language: "en" }));
    const rows = await measure(
      [
        { name: "gap-table", run: withGapTable },
        { name: "exceljs", run: withExceljs },
        { name: "SheetJS", run: withSheetjs },
        { name: "hucre", run: withHucre },
      ],
      5,
      () => bytes,
    );
    print(`Open, change a cell, add three rows, save: ${gaps} gaps, ${(bytes.length / 1024).toFixed(0)} kB`, rows);
    await benchVerification(bytes, rows[0]?.median ?? NaN);
  }
}

interface ToVerify {
  readonly before: StoredWorkbook;
  readonly after: Uint8Array;
  readonly change: WorkbookChange;
}

async function benchVerification(bytes: Uint8Array, whole: number): Promise<void> {
  const { edits, rows, after } = await written(bytes);
  const change = { written: [{ edits, rows: rows.map((row, at) => ({ row: row.row, at: row.at, id: String(at) })) }] };
  const prepare = (): ToVerify => {
    const before = storedWorkbook(bytes);
    // As after writing: the tables were read.
    for (const { sheet } of before.reader.tables()) before.reader.sheetIndex(sheet.part);
    before.reader.context();
    return { before, after, change };
  };
  const run = (input: ToVerify) => verifyWorkbook(input.before, input.after, input.change);
  const [measured] = await measure<ToVerify>([{ name: "verification", run }], 5, prepare);
  if (!measured) return;
  const { median } = measured;
  console.log(
    `  of which opening, changing and saving ${(whole - median).toFixed(1)}, verification ${median.toFixed(1)} ` +
      `(${(median / (whole - median)).toFixed(2)} of the former)`,
  );
}

const withGapTable = async (bytes: Uint8Array): Promise<Uint8Array> => (await written(bytes)).after;

async function written(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes, "review.xlsx");
  const gaps = (await workbook.readTables()).value.find((table) => table.name === "Gaps");
  const column = gaps?.headers.indexOf(headers["issue"] ?? "") ?? -1;
  const before = String(gaps?.rows[3]?.cells[column] ?? "");
  const row = gaps?.rows[3]?.row ?? 0;
  const edits: readonly CellEdit[] = [{ table: "Gaps", row, header: headers["issue"] ?? "", before, after: NEW_TEXT }];
  const rows = [1, 2, 3].map((n): NewRow => ({
    table: "Gaps",
    cells: { [headers["id"] ?? ""]: `G-9${n}`, [headers["issue"] ?? ""]: NEW_TEXT },
  }));
  const outcome = await workbook.write(edits, rows);
  if (outcome.written !== 1 || outcome.added !== 3) throw new Error("The benchmark did not write what it should");
  const placed = rows.map((one, index) => ({ row: one, at: outcome.rows[index] ?? 0 }));
  return { edits, rows: placed, after: workbook.save() };
}

async function withExceljs(bytes: Uint8Array): Promise<unknown> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.getWorksheet(TABLES.Gaps.sheet.en);
  if (!sheet) throw new Error("exceljs finds no sheet");
  sheet.getRow(7).getCell(2).value = NEW_TEXT;
  for (const n of [1, 2, 3]) sheet.addRow([`G-9${n}`, NEW_TEXT]);
  return workbook.xlsx.writeBuffer();
}

function withSheetjs(bytes: Uint8Array): unknown {
  const workbook = sheetjs.read(bytes, { cellStyles: true });
  const sheet = workbook.Sheets[TABLES.Gaps.sheet.en];
  if (!sheet) throw new Error("SheetJS finds no sheet");
  sheetjs.utils.sheet_add_aoa(sheet, [[NEW_TEXT]], { origin: "B7" });
  sheetjs.utils.sheet_add_aoa(
    sheet,
    [1, 2, 3].map((n) => [`G-9${n}`, NEW_TEXT]),
    { origin: -1 },
  );
  return sheetjs.write(workbook, { type: "buffer", bookType: "xlsx", compression: true });
}

/** With styles, since without them it loses the workbook's formats; a styled cell is then changed as such. */
async function withHucre(bytes: Uint8Array): Promise<unknown> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === TABLES.Gaps.sheet.en);
  if (!sheet) throw new Error("hucre finds no sheet");
  const [row, column] = [6, 1];
  (sheet.rows[row] ??= [])[column] = NEW_TEXT;
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell) cell.value = NEW_TEXT;
  for (const n of [1, 2, 3]) sheet.rows.push([`G-9${n}`, NEW_TEXT]);
  return saveXlsx(workbook);
}
