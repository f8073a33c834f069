import { OfficeError, invalidArgument, notImplemented } from "../rich-api/office-error";
import type { OfficeObject } from "../rich-api/office-object";
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
  overlaps,
} from "../state/area";
import { clearCells } from "../state/edit-cells";
import { deleteUp, insertDown } from "../state/move-cells";
import { quoteSheet } from "../state/parse-area";
import { raiseActivated, raiseChanged, raiseSelection } from "../state/raise-events";
import { CellBlock } from "./cell-block";
import { RangeFormat, strikethroughOf } from "./cell-formats";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { findPlace } from "./find-place";
import type { Place } from "./find-place";
import { RangeAreas } from "./range-areas";
import { RangeView } from "./range-view";

interface CellPropertiesWanted {
  readonly format?: { readonly font?: Readonly<Record<string, unknown>> };
}

/** A range: what leads from it to others, and what can be done to it. */
export class Range extends CellBlock {
  readonly officeType = "Range";

  get worksheet(): OfficeObject {
    return this.model.make.worksheet(this.sheet);
  }

  get format(): OfficeObject {
    return new RangeFormat(this);
  }

  get conditionalFormats(): OfficeObject {
    return new ConditionalFormatCollection(this.model, this);
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
    const { book, make } = this.model;
    return make.tables(() => book.tablesOn(this.sheet).filter(({ whole }) => overlaps(whole, this.area)));
  }

  getVisibleView(): OfficeObject {
    return new RangeView(this, (row, column) => this.sheet.cells.get(row, column));
  }

  getMergedAreasOrNullObject(): OfficeObject | null {
    const merged = this.sheet.merged.map((anchored) => anchored.area).filter((one) => overlaps(one, this.area));
    return merged.length > 0 ? new RangeAreas(this.model, this.sheet, merged) : null;
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

  getCellProperties(wanted: CellPropertiesWanted): unknown {
    if (Object.keys(wanted).join() !== "format" || Object.keys(wanted.format?.font ?? {}).join() !== "strikethrough")
      throw notImplemented("Range.getCellProperties of anything but format.font.strikethrough");
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => ({
        format: { font: { strikethrough: strikethroughOf(this.sheet.cells.get(row + down, column + across)) } },
      })),
    );
  }

  clear(what = "All"): void {
    clearCells(this.model.book, this.sheet, this.area, what);
  }

  insert(shift: string): Range {
    if (shift !== "Down") throw invalidArgument("cells can be shifted down only here", "Range.insert");
    const inserted = this.#at(this.area);
    insertDown(this.model.book, this.sheet, inserted.area);
    raiseChanged(this.model.book, this.sheet, inserted.area, this.isEntireRow ? "RowInserted" : "CellInserted");
    return inserted;
  }

  delete(shift: string): void {
    if (shift !== "Up") throw invalidArgument("cells can be shifted up only here", "Range.delete");
    const gone = this.area;
    deleteUp(this.model.book, this.sheet, gone);
    raiseChanged(this.model.book, this.sheet, gone, gone.columns === SHEET_COLUMNS ? "RowDeleted" : "CellDeleted");
  }

  select(): void {
    const { book } = this.model;
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
    return new Range(this.model, this.sheet, at);
  }

  #place(other: unknown, location: string): Place {
    return findPlace(this.model.book, other, this.sheet, location);
  }
}
