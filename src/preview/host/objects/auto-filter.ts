import { OfficeObject } from "../rich-api/office-object";
import { applyFilter } from "../state/change-table";
import type { TableState } from "../state/table";
import type { Model } from "./model";

/** The filter of a table as a whole. */
export class AutoFilter extends OfficeObject {
  readonly officeType = "AutoFilter";
  readonly #model: Model;
  readonly #table: TableState;

  constructor(model: Model, table: TableState) {
    super();
    this.#model = model;
    this.#table = table;
  }

  get enabled(): boolean {
    return true;
  }

  get isDataFiltered(): boolean {
    return this.#table.filter.size > 0;
  }

  getRangeOrNullObject(): OfficeObject | null {
    return this.#model.make.range(this.#table.sheet, this.#table.whole);
  }

  clearCriteria(): void {
    applyFilter(this.#model.book, this.#table, new Map());
  }

  reapply(): void {
    applyFilter(this.#model.book, this.#table, this.#table.filter);
  }
}
