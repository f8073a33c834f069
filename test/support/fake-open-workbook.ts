import type { CellAddress, Followed, Listeners, NewSheet, OpenWorkbook, SheetList } from "../../src/app/ports";
import type { Mentioned, Said } from "../../src/app/said";
import type { RowCell } from "../../src/app/writing";
import type { CellEdit, NewRow, Refused, WriteOutcome, WriteSettings } from "../../src/app/writing";
import { ok } from "../../src/domain/result";
import { freeId } from "../../src/domain/review/free-id";
import type { OpenStep } from "../../src/domain/review/repair-step";
import { TABLES } from "../../src/domain/review/tables";
import { findRow } from "../../src/domain/review/find-row";
import { columnLetter } from "../../src/domain/review/sheet-table";
import { toText } from "../../src/domain/review/match-table";
import { toSheetGrid } from "../../src/domain/review/sheet-grid";
import type { FilledCell, SheetGrid } from "../../src/domain/review/sheet-grid";
import type { CellValue, SheetRow, SheetTable } from "../../src/domain/review/sheet-table";
import type { Reply, Thread } from "../../src/domain/review/thread";

type Method =
  | "follow"
  | "read"
  | "write"
  | "select"
  | "comment"
  | "reply"
  | "unsay"
  | "resolve"
  | "openNew"
  | "adopt"
  | "addSheet"
  | "addList"
  | "removeList"
  | "repair";

/** An open workbook in memory that a test can spy on, hold up, break, and change behind the session's back. */
export class FakeOpenWorkbook implements OpenWorkbook {
  readonly name: string = "review.xlsx";
  undoes = true;
  tables: readonly SheetTable[];
  threads: readonly Thread[];
  /** What stands on the sheets; the tables alone when left undefined. */
  sheets: readonly SheetGrid[] | undefined;
  selection: CellAddress | undefined;
  /** Workbooks that were opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  tellsOfChanges = true;
  /** Every call, in order. */
  readonly calls: Method[] = [];
  readonly #failures = new Map<Method, Error[]>();
  readonly #held = new Map<Method, Promise<void>>();
  readonly #meanwhile = new Map<Method, () => void>();
  readonly #changed = new Set<(change: { readonly source: "local" | "remote" }) => void>();
  readonly #selected = new Set<(cell: CellAddress) => void>();

  constructor(tables: readonly SheetTable[], threads: readonly Thread[] = []) {
    this.tables = tables;
    this.threads = threads;
  }

  /** The next calls of a method fail, once for each error. */
  fail(method: Method, ...errors: readonly Error[]): void {
    this.#failures.set(method, [...errors]);
  }

  /** Calls of a method wait until the answer is called. */
  hold(method: Method): () => void {
    const gate: { open?: () => void } = {};
    this.#held.set(
      method,
      new Promise((resolve) => {
        gate.open = resolve;
      }),
    );
    return () => {
      this.#held.delete(method);
      gate.open?.();
    };
  }

  /** Something a colleague does just before the next call of a method gets through. */
  meanwhile(method: Method, change: () => void): void {
    this.#meanwhile.set(method, change);
  }

  count(method: Method): number {
    return this.calls.filter((call) => call === method).length;
  }

  hint(source: "local" | "remote" = "remote"): void {
    for (const listener of this.#changed) listener({ source });
  }

  /** Whether anybody still listens. */
  get isFollowed(): boolean {
    return this.#changed.size + this.#selected.size > 0;
  }

  /** The person, or Excel itself, selects a cell. */
  pick(sheet: string, cell: string): void {
    this.selection = { sheet, cell };
    for (const listener of this.#selected) listener({ sheet, cell });
  }

  text(table: string, row: number, header: string): string {
    const found = this.#table(table);
    return toText(found.rows.find((candidate) => candidate.row === row)?.cells[found.headers.indexOf(header)] ?? null);
  }

  /** A change by somebody else, without a word to the session. */
  put(table: string, row: number, header: string, value: CellValue): void {
    this.#change(table, (found) => ({
      ...found,
      rows: found.rows.map((each) =>
        each.row === row
          ? { ...each, cells: each.cells.map((cell, index) => (found.headers[index] === header ? value : cell)) }
          : each,
      ),
    }));
  }

  /** Rows in another order, their numbers counted anew: a sort, an insertion (with a row of nulls) or a deletion. */
  arrange(table: string, change: (rows: readonly SheetRow[]) => readonly SheetRow[]): void {
    this.#change(table, (found) => ({
      ...found,
      rows: change(found.rows).map((each, index) => ({ ...each, row: found.headerRow + 1 + index })),
    }));
  }

  async readTables() {
    return ok(this.tables);
  }

  async readThreads() {
    return ok(this.threads);
  }

  async readSheets() {
    return ok(this.sheets ?? gridsOf(this.tables));
  }

  async read() {
    await this.#call("read");
    return ok({ tables: this.tables, threads: this.threads, selection: this.selection });
  }

  async follow({ onChange, onSelection }: Listeners): Promise<Followed> {
    this.calls.push("follow");
    const stop = this.tellsOfChanges
      ? async () => {
          this.#changed.delete(onChange);
          this.#selected.delete(onSelection);
        }
      : undefined;
    if (stop) {
      this.#changed.add(onChange);
      this.#selected.add(onSelection);
    }
    const first = await this.read().catch(() => undefined);
    return { first, stop };
  }

  async select(cell: CellAddress): Promise<void> {
    await this.#call("select");
    this.pick(cell.sheet, cell.cell);
  }

  async write(
    edits: readonly CellEdit[],
    rows: readonly NewRow[] = [],
    { together }: WriteSettings = {},
  ): Promise<WriteOutcome> {
    await this.#call("write");
    const before = this.tables;
    const refused = edits.flatMap((edit) => this.#write(edit) ?? []);
    const isRefused = together && refused.length > 0;
    if (isRefused) this.tables = before;
    const conflicts = isRefused
      ? edits.map((edit) => refused.find((one) => one.edit === edit) ?? { edit, found: edit.before })
      : refused;
    const added = isRefused ? [] : rows.map((row) => this.#add(row));
    return {
      written: edits.length - conflicts.length,
      added: added.length,
      ids: added.map(({ id }) => id),
      rows: added.map(({ row }) => row),
      conflicts,
    };
  }

  async comment({ table, row, header }: RowCell, text: string): Promise<Thread> {
    await this.#call("comment");
    const { sheet, headers, firstColumn } = this.#table(table);
    const cell = `${columnLetter(firstColumn + headers.indexOf(header))}${row}`;
    const id = `T-${this.threads.length + 1}`;
    const thread = { id, sheet, cell, author: "Me", time: "", text, resolved: false, replies: [] };
    this.threads = [...this.threads, thread];
    return thread;
  }

  async people(): Promise<readonly Mentioned[]> {
    return [];
  }

  async unsay({ thread, reply, text }: Said): Promise<boolean> {
    await this.#call("unsay");
    const found = this.threads.find(({ id }) => id === thread);
    if (!found) return true;
    const last = found.replies.at(-1);
    const isAsItWas = reply === undefined ? !last && found.text === text : last?.id === reply && last.text === text;
    if (!isAsItWas || found.resolved) return false;
    const left = { ...found, replies: found.replies.slice(0, -1) };
    this.threads = this.threads.flatMap((one) => (one !== found ? [one] : reply === undefined ? [] : [left]));
    return true;
  }

  async reply(thread: string, text: string): Promise<Reply> {
    await this.#call("reply");
    const reply = { id: `${thread}-r`, author: "Me", time: "", text };
    this.threads = this.threads.map((each) =>
      each.id === thread ? { ...each, replies: [...each.replies, reply] } : each,
    );
    return reply;
  }

  async resolve(thread: string, resolved: boolean): Promise<void> {
    await this.#call("resolve");
    this.threads = this.threads.map((each) => (each.id === thread ? { ...each, resolved } : each));
  }

  async openNew(workbook: Uint8Array): Promise<void> {
    await this.#call("openNew");
    this.opened.push(workbook);
  }

  async adopt(
    table: string,
    name: string,
    headers: Readonly<Record<string, string>>,
    added: readonly string[],
  ): Promise<SheetTable> {
    await this.#call("adopt");
    this.#change(table, (found) => ({
      ...found,
      name,
      headers: [...found.headers.map((header) => headers[header] ?? header), ...added],
      rows: found.rows.map((row) => ({ ...row, cells: [...row.cells, ...added.map(() => null)] })),
    }));
    return this.#table(name);
  }

  async repair<Step extends OpenStep>(steps: readonly Step[]): Promise<readonly Step[]> {
    await this.#call("repair");
    return steps.filter((step) => this.#repair(step));
  }

  async addSheet({ table, language, title, hint }: NewSheet): Promise<SheetList | undefined> {
    await this.#call("addSheet");
    if (this.tables.some(({ name }) => name === table)) return undefined;
    const { sheet, columns } = TABLES[table];
    const headers = columns.map(({ header }) => header[language]);
    const made: SheetTable = {
      name: table,
      sheet: sheet[language],
      headerRow: 3,
      firstColumn: 1,
      headers,
      rows: [],
      merged: [],
    };
    this.tables = [...this.tables, made];
    return {
      sheet: made.sheet,
      table,
      title,
      hint,
      columns: headers.map((header) => ({ header, width: 9 })),
      rows: [],
    };
  }

  async addList(list: SheetList): Promise<SheetList> {
    await this.#call("addList");
    const { sheet, table: name, columns, rows } = list;
    const made: SheetTable = {
      name,
      sheet,
      headerRow: 3,
      firstColumn: 1,
      headers: columns.map(({ header }) => header),
      rows: rows.map((cells, at) => ({ row: 4 + at, hidden: false, cells })),
      merged: [],
    };
    this.tables = [...this.tables, made];
    return list;
  }

  async removeList({ table }: SheetList): Promise<boolean> {
    await this.#call("removeList");
    this.tables = this.tables.filter(({ name }) => name !== table);
    return true;
  }

  async #call(method: Method): Promise<void> {
    this.calls.push(method);
    await this.#held.get(method);
    const change = this.#meanwhile.get(method);
    this.#meanwhile.delete(method);
    change?.();
    const error = this.#failures.get(method)?.shift();
    if (error) throw error;
  }

  #repair(step: OpenStep): boolean {
    const named = (name: string) => this.tables.some((table) => table.name === name);
    switch (step.kind) {
      case "rename-table":
        if (!named(step.from) || named(step.table)) return false;
        this.#change(step.from, (table) => ({ ...table, name: step.table }));
        return true;
      case "rename-header":
        if (!named(step.table) || !this.#table(step.table).headers.includes(step.from)) return false;
        this.#change(step.table, (table) => ({
          ...table,
          headers: table.headers.map((header) => (header === step.from ? step.to : header)),
        }));
        return true;
      case "add-column":
        this.#change(step.table, (table) => ({
          ...table,
          headers: [...table.headers, step.header],
          rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, null] })),
        }));
        return true;
      case "make-table":
      case "grow-table":
      case "count-gaps":
        return false;
    }
  }

  #table(name: string): SheetTable {
    const found = this.tables.find((table) => table.name === name);
    if (!found) throw new Error(`The fake has no table ${name}`);
    return found;
  }

  #change(name: string, change: (table: SheetTable) => SheetTable): void {
    const before = this.#table(name);
    this.tables = this.tables.map((table) => (table === before ? change(table) : table));
  }

  #write(edit: CellEdit): Refused | undefined {
    const { rows, headers } = this.#table(edit.table);
    const textOf = ({ cells }: SheetRow, header: string): string => toText(cells[headers.indexOf(header)] ?? null);
    const { rowId } = edit;
    const candidates = rows.map((row) => ({
      row: row.row,
      id: rowId ? textOf(row, rowId.header) : "",
      text: textOf(row, edit.header),
    }));
    const found = rowId
      ? findRow(candidates, { row: edit.row, id: rowId.id, before: edit.before })
      : candidates.find(({ row }) => row === edit.row);
    if (!found) {
      const isGone = !candidates.some(({ id }) => rowId && id.trim() === rowId.id.trim());
      return { edit, found: "", ...(isGone && { isGone }) };
    }
    if (found.text !== edit.before) return { edit, found: found.text };
    this.put(edit.table, found.row, edit.header, edit.after === "" ? null : edit.after);
    this.hint("local");
    return undefined;
  }

  #add({ table, cells, idHeader }: NewRow): { readonly id: string; readonly row: number } {
    const { headers, rows, headerRow } = this.#table(table);
    const taken = idHeader === undefined ? [] : rows.map(({ row }) => this.text(table, row, idHeader));
    const id = idHeader === undefined ? "" : freeId(cells[idHeader] ?? "", taken);
    const values = headers.map((header) => (header === idHeader ? id : (cells[header] ?? null)));
    const row = { row: headerRow + rows.length + 1, hidden: false, cells: values };
    this.#change(table, (found) => ({ ...found, rows: [...found.rows, row] }));
    this.hint("local");
    return { id, row: row.row };
  }
}

/** Sheets that hold nothing but tables. */
const gridsOf = (tables: readonly SheetTable[]): readonly SheetGrid[] =>
  [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) =>
    toSheetGrid(
      sheet,
      "visible",
      tables
        .filter((table) => table.sheet === sheet)
        .flatMap(({ headers, headerRow, firstColumn, rows }) =>
          [{ row: headerRow, cells: headers }, ...rows].flatMap(({ row, cells }) =>
            cells.map((value, at): FilledCell => ({ row, column: firstColumn + at, value })),
          ),
        ),
    ),
  );
