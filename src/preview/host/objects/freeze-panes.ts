import { OfficeObject } from "../rich-api/office-object";
import { SHEET_COLUMNS, SHEET_ROWS } from "../state/area";
import type { Sheet } from "../state/sheet";
import { findPlace } from "./find-place";
import type { Model } from "./model";

export class FreezePanes extends OfficeObject {
  readonly officeType = "WorksheetFreezePanes";
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  freezeRows(count = 1): void {
    this.#sheet.frozen = { row: 0, column: 0, rows: count, columns: SHEET_COLUMNS };
  }

  freezeColumns(count = 1): void {
    this.#sheet.frozen = { row: 0, column: 0, rows: SHEET_ROWS, columns: count };
  }

  freezeAt(range: unknown): void {
    this.#sheet.frozen = findPlace(this.#model.book, range, this.#sheet, "WorksheetFreezePanes.freezeAt").area;
  }

  unfreeze(): void {
    this.#sheet.frozen = undefined;
  }

  getLocationOrNullObject(): OfficeObject | null {
    const { frozen } = this.#sheet;
    return frozen ? this.#model.make.range(this.#sheet, frozen) : null;
  }
}
