import { OfficeObject } from "../rich-api/office-object";
import { sortTable } from "../state/change-table";
import type { SortField } from "../state/change-table";
import type { TableState } from "../state/table";
import type { Model } from "./model";

export class TableSort extends OfficeObject {
  readonly officeType = "TableSort";
  readonly #model: Model;
  readonly #table: TableState;

  constructor(model: Model, table: TableState) {
    super();
    this.#model = model;
    this.#table = table;
  }

  apply(fields: readonly SortField[]): void {
    sortTable(this.#model.book, this.#table, fields);
  }

  clear(): void {}
}
