import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import { columnLetter } from "../../../domain/review/sheet-table";
import { endColumn, endRow } from "../state/area";
import type { Cell } from "../state/cell-grid";
import { formatText } from "../state/format-text";
import type { Place } from "./find-place";

type ReadCell = (row: number, column: number) => Cell | undefined;

/** What of a range is not hidden. */
export class RangeView extends OfficeObject {
  readonly officeType = "RangeView";
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #read: ReadCell;
  readonly #place: Place;
  readonly index: number;

  constructor(place: Place, read: ReadCell, only?: { readonly row: number; readonly index: number }) {
    super();
    const { sheet, area } = place;
    this.#place = place;
    this.#read = read;
    this.index = only?.index ?? 0;
    this.#rows = only ? [only.row] : numbers(area.row, endRow(area)).filter((row) => !sheet.hiddenRows.has(row));
    this.#columns = numbers(area.column, endColumn(area)).filter((column) => !sheet.hiddenColumns.has(column));
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  get columnCount(): number {
    return this.#columns.length;
  }

  get values(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.value ?? "");
  }

  get formulas(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.formula ?? cell?.value ?? "");
  }

  get text(): readonly (readonly unknown[])[] {
    return this.#grid(formatText);
  }

  get numberFormat(): readonly (readonly unknown[])[] {
    return this.#grid((cell) => cell?.numberFormat ?? "General");
  }

  get cellAddresses(): readonly (readonly unknown[])[] {
    return this.#rows.map((row) => this.#columns.map((column) => `${columnLetter(column + 1)}${row + 1}`));
  }

  get rows(): OfficeObject {
    return new RangeViewCollection(
      this.#rows.map((row, index) => new RangeView(this.#place, this.#read, { row, index })),
    );
  }

  #grid(read: (cell: Cell | undefined) => unknown): readonly (readonly unknown[])[] {
    return this.#rows.map((row) => this.#columns.map((column) => read(this.#read(row, column))));
  }
}

class RangeViewCollection extends OfficeCollection<RangeView> {
  readonly officeType = "RangeViewCollection";
  readonly #views: readonly RangeView[];

  constructor(views: readonly RangeView[]) {
    super();
    this.#views = views;
  }

  all(): readonly RangeView[] {
    return this.#views;
  }

  protected matches(): boolean {
    return false;
  }
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
