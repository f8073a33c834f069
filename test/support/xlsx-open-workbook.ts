import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { CellAddress, OpenWorkbook } from "../../src/app/ports";
import { ok } from "../../src/domain/result";

const notInAFile = () => Promise.reject(new Error("A file can't do this"));

/** An .xlsx file as the workbook that is open: cells and rows are really written; windows, replies and adopting are not. */
export function xlsxOpenWorkbook(bytes: Uint8Array, name: string): OpenWorkbook & { readonly file: XlsxWorkbook } {
  const file = openWorkbook(bytes, name);
  let selection: CellAddress | undefined;
  const read = async () => {
    const [tables, threads] = [await file.readTables(), await file.readThreads()];
    const content = { tables: tables.value, threads: threads.value, selection };
    return ok(content, [...tables.messages, ...threads.messages]);
  };
  return {
    name,
    undoes: false,
    file,
    readTables: (rowsOf) => file.readTables(rowsOf),
    readThreads: () => file.readThreads(),
    readSheets: () => file.readSheets(),
    read,
    follow: async () => ({ first: await read(), stop: async () => undefined }),
    write: (edits, rows) => file.write(edits, rows),
    select: async (cell) => {
      selection = cell;
    },
    comment: notInAFile,
    reply: notInAFile,
    unsay: notInAFile,
    people: notInAFile,
    resolve: notInAFile,
    openNew: notInAFile,
    adopt: notInAFile,
    addSheet: notInAFile,
    addList: notInAFile,
    removeList: notInAFile,
    repair: notInAFile,
  };
}
