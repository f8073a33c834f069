import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { CellAddress, OpenWorkbook } from "../../src/app/ports";
import { ok } from "../../src/domain/result";

const notInAFile = () => Promise.reject(new Error("A file can't do this"));

/** An .xlsx file as the workbook that is open: cells and rows are really written; windows, replies and adopting are not. */
export function xlsxOpenWorkbook(bytes: Uint8Array, name: string): OpenWorkbook & { readonly file: XlsxWorkbook } {
  const file = openWorkbook(bytes, name);
  let selection: CellAddress | undefined;
  return {
    name,
    file,
    readTables: () => file.readTables(),
    readThreads: () => file.readThreads(),
    read: async () => {
      const [tables, threads] = [await file.readTables(), await file.readThreads()];
      return ok({ tables: tables.value, threads: threads.value }, [...tables.messages, ...threads.messages]);
    },
    write: (edits, rows) => file.write(edits, rows),
    readSelection: async () => selection,
    select: async (cell) => {
      selection = cell;
    },
    onChange: async () => async () => undefined,
    onSelection: async () => async () => undefined,
    reply: notInAFile,
    resolve: notInAFile,
    openNew: notInAFile,
    adopt: notInAFile,
  };
}
