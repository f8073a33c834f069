import { OfficeError, invalidArgument } from "../rich-api/office-error";
import { OfficeObject } from "../rich-api/office-object";
import type { Area } from "../state/area";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  area,
  boundingArea,
  endColumn,
  endRow,
  formatArea,
  intersect,
  isOnSheet,
  overlaps,
} from "../state/area";
import type { KeptArea } from "../state/book";
import type { Cell } from "../state/cell-grid";
import { EMPTY_CELL } from "../state/cell-grid";
import { clearCells, eachValue, editCells } from "../state/edit-cells";
import { formatText } from "../state/format-text";
import { deleteUp, insertDown } from "../state/move-cells";
import { quoteSheet } from "../state/parse-area";
import { raiseActivated, raiseChanged, raiseRowsHidden, raiseSelection } from "../state/raise-events";
import type { Sheet } from "../state/sheet";
import { RangeFormat } from "./cell-formats";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { findPlace } from "./find-place";
import type { Place } from "./find-place";
import type { Model } from "./model";
import { RangeView } from "./range-view";
import { RangeAreas } from "./range-areas";

const MOST_CELLS = 5_000_000;

export class Range extends OfficeObject implements Place {
  readonly officeType = "Range";
  readonly sheet: Sheet;
  readonly #model: Model;
  readonly #kept: KeptArea;

  constructor(model: Model, sheet: Sheet, at: Area) {
    super();
    if (!isOnSheet(at)) throw invalidArgument("a range outside of the sheet");
    this.#model = model;
    this.sheet = sheet;
    this.#kept = { sheet, area: at, deleted: false };
  }

  get area(): Area {
    if (this.#kept.deleted) throw new OfficeError("InvalidReference", "The cells of this range were deleted");
    return this.#kept.area;
  }

  override kept(): void {
    this.#model.book.keptAreas.add(this.#kept);
  }

  override released(): void {
    this.#model.book.keptAreas.delete(this.#kept);
  }

  get values(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.value ?? "");
  }

  set values(values: unknown) {
    editCells(this.#model.book, this.sheet, this.area, values, "Range.values");
  }

  get formulas(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.formula ?? cell?.value ?? "");
  }

  set formulas(values: unknown) {
    editCells(this.#model.book, this.sheet, this.area, values, "Range.formulas");
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
    raiseRowsHidden(this.#model.book, this.sheet, this.area, hidden ? "Hidden" : "Unhidden");
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

  get worksheet(): OfficeObject {
    return this.#model.make.worksheet(this.sheet);
  }

  get format(): OfficeObject {
    return new RangeFormat(this);
  }

  get conditionalFormats(): OfficeObject {
    return new ConditionalFormatCollection(this.#model, this);
  }

  get dataValidation(): OfficeObject {
    return new DataValidation(this);
  }

  getCell(row: number, column: number): Range {
    return this.#at(area(this.area.row + row, this.area.column + column));
  }

  getRow(row: number): Range {
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.#at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getRowsBelow(count = 1): Range {
    return this.#at({ ...this.area, row: endRow(this.area), rows: count });
  }

  getRowsAbove(count = 1): Range {
    return this.#at({ ...this.area, row: this.area.row - count, rows: count });
  }

  getColumnsAfter(count = 1): Range {
    return this.#at({ ...this.area, column: endColumn(this.area), columns: count });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows, columns });
  }

  getEntireRow(): Range {
    return this.#at({ ...this.area, column: 0, columns: SHEET_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.area, row: 0, rows: SHEET_ROWS });
  }

  getBoundingRect(other: unknown): Range {
    return this.#at(boundingArea(this.area, this.#place(other, "Range.getBoundingRect").area));
  }

  getIntersection(other: unknown): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new OfficeError("ItemNotFound", "The ranges have no cell in common", "Range.getIntersection");
    return common;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const place = this.#place(other, "Range.getIntersection");
    const common = place.sheet === this.sheet ? intersect(this.area, place.area) : undefined;
    return common ? this.#at(common) : null;
  }

  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(): Range | null {
    const used = this.sheet.cells.used(this.area);
    return used ? this.#at(used) : null;
  }

  getTables(): OfficeObject {
    const { book, make } = this.#model;
    return make.tables(() => book.tablesOn(this.sheet).filter(({ whole }) => overlaps(whole, this.area)));
  }

  getVisibleView(): OfficeObject {
    return new RangeView(this, (row, column) => this.sheet.cells.get(row, column));
  }

  getMergedAreasOrNullObject(): OfficeObject | null {
    const merged = this.sheet.merged.map((anchored) => anchored.area).filter((one) => overlaps(one, this.area));
    return merged.length > 0 ? new RangeAreas(this.#model, this.sheet, merged) : null;
  }

  getRowProperties(wanted: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
    return Array.from({ length: this.area.rows }, (_, index) => {
      const row = this.area.row + index;
      return {
        ...(wanted["rowHidden"] ? { rowHidden: this.sheet.hiddenRows.has(row) } : {}),
        ...(wanted["rowIndex"] ? { rowIndex: row } : {}),
        ...(wanted["address"]
          ? { address: `${quoteSheet(this.sheet.name)}!${formatArea({ ...this.area, row, rows: 1 })}` }
          : {}),
      };
    });
  }

  clear(what = "All"): void {
    clearCells(this.#model.book, this.sheet, this.area, what);
  }

  insert(shift: string): Range {
    if (shift !== "Down") throw invalidArgument("cells can be shifted down only here", "Range.insert");
    const inserted = this.#at(this.area);
    insertDown(this.#model.book, this.sheet, inserted.area);
    raiseChanged(this.#model.book, this.sheet, inserted.area, this.isEntireRow ? "RowInserted" : "CellInserted");
    return inserted;
  }

  delete(shift: string): void {
    if (shift !== "Up") throw invalidArgument("cells can be shifted up only here", "Range.delete");
    const gone = this.area;
    deleteUp(this.#model.book, this.sheet, gone);
    raiseChanged(this.#model.book, this.sheet, gone, gone.columns === SHEET_COLUMNS ? "RowDeleted" : "CellDeleted");
  }

  select(): void {
    const { book } = this.#model;
    const switches = book.active !== this.sheet;
    book.setSelection(this.sheet, this.area);
    if (switches) raiseActivated(book);
    raiseSelection(book);
  }

  /** Called by the library before it sends a large grid in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument("a grid of another size", "Range.values");
  }

  #at(at: Area): Range {
    return new Range(this.#model, this.sheet, at);
  }

  #place(other: unknown, location: string): Place {
    return findPlace(this.#model.book, other, this.sheet, location);
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
