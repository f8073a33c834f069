import { OfficeError, invalidArgument } from "../rich-api/office-error";
import { OfficeObject } from "../rich-api/office-object";
import type { Area } from "../state/area";
import { SHEET_COLUMNS, SHEET_ROWS, endColumn, endRow, formatArea, isOnSheet } from "../state/area";
import type { KeptArea } from "../state/book";
import type { Cell } from "../state/cell-grid";
import { EMPTY_CELL } from "../state/cell-grid";
import { eachValue, editCells } from "../state/edit-cells";
import { formatText } from "../state/format-text";
import { quoteSheet } from "../state/parse-area";
import { raiseRowsHidden } from "../state/raise-events";
import type { Sheet } from "../state/sheet";
import type { Place } from "./find-place";
import type { Model } from "./model";

const MOST_CELLS = 5_000_000;

/** What a range holds and where it lies. Once kept, it follows its cells when rows come and go. */
export abstract class CellBlock extends OfficeObject implements Place {
  readonly sheet: Sheet;
  protected readonly model: Model;
  readonly #kept: KeptArea;

  constructor(model: Model, sheet: Sheet, at: Area) {
    super();
    if (!isOnSheet(at)) throw invalidArgument("a range outside of the sheet");
    this.model = model;
    this.sheet = sheet;
    this.#kept = { sheet, area: at, deleted: false };
  }

  get area(): Area {
    if (this.#kept.deleted) throw new OfficeError("InvalidReference", "The cells of this range were deleted");
    return this.#kept.area;
  }

  override kept(): void {
    this.model.book.keptAreas.add(this.#kept);
  }

  override released(): void {
    this.model.book.keptAreas.delete(this.#kept);
  }

  get values(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.value ?? "");
  }

  set values(values: unknown) {
    editCells(this.model.book, this.sheet, this.area, values, "Range.values");
  }

  get formulas(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.formula ?? cell?.value ?? "");
  }

  set formulas(values: unknown) {
    editCells(this.model.book, this.sheet, this.area, values, "Range.formulas");
  }

  get text(): readonly (readonly unknown[])[] {
    return this.#grid(formatText);
  }

  get numberFormat(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.numberFormat ?? "General");
  }

  set numberFormat(formats: unknown) {
    eachValue(this.area, formats, "Range.numberFormat", (row, column, format) => {
      const cell = this.sheet.cells.get(row, column) ?? EMPTY_CELL;
      this.sheet.cells.set(row, column, { ...cell, numberFormat: String(format) });
    });
  }

  get valueTypes(): readonly (readonly unknown[])[] {
    return this.#grid(valueType);
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get isEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get rowHidden(): boolean | null {
    return allOrNull(this.sheet.hiddenRows, this.area.row, endRow(this.area));
  }

  set rowHidden(hidden: boolean | null) {
    for (let row = this.area.row; row < endRow(this.area); row++) {
      if (hidden) this.sheet.hiddenRows.add(row);
      else this.sheet.hiddenRows.delete(row);
    }
    raiseRowsHidden(this.model.book, this.sheet, this.area, hidden ? "Hidden" : "Unhidden");
  }

  get columnHidden(): boolean | null {
    return allOrNull(this.sheet.hiddenColumns, this.area.column, endColumn(this.area));
  }

  get hidden(): boolean | null {
    return (
      this.rowHidden === true ||
      this.columnHidden === true ||
      (this.rowHidden === false && this.columnHidden === false ? false : null)
    );
  }

  #grid(read: (cell: Cell | undefined) => unknown): readonly (readonly unknown[])[] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MOST_CELLS)
      throw new OfficeError("RangeExceedsLimit", "The range has too many cells to read at once");
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => read(this.sheet.cells.get(row + down, column + right))),
    );
  }
}

function valueType(cell: Cell | undefined): string {
  if (!cell || cell.value === "") return "Empty";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!)$/u.test(cell.value) ? "Error" : "String";
}

function allOrNull(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  if (to - from > 100_000) return hidden.size === 0 ? false : null;
  let count = 0;
  for (let at = from; at < to; at++) if (hidden.has(at)) count++;
  return count === 0 ? false : count === to - from ? true : null;
}
