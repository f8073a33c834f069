import { OfficeCollection, sameKey } from "../rich-api/office-object";
import { addTable } from "../state/change-table";
import type { Sheet } from "../state/sheet";
import type { TableState } from "../state/table";
import { findPlace } from "./find-place";
import type { Model } from "./model";
import { Table } from "./table";

/** The tables of the workbook, of a sheet, or those a range touches. */
export class TableCollection extends OfficeCollection<Table> {
  readonly officeType = "TableCollection";
  readonly #model: Model;
  readonly #tables: () => readonly TableState[];

  constructor(model: Model, tables: () => readonly TableState[]) {
    super();
    this.#model = model;
    this.#tables = tables;
  }

  all(): readonly Table[] {
    return this.#tables().map((table) => new Table(this.#model, table));
  }

  protected matches(item: Table, key: string): boolean {
    return item.id === key || sameKey(item.name, key);
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const { book } = this.#model;
    const sheet: Sheet = this.#tables()[0]?.sheet ?? book.active;
    const place = findPlace(book, address, sheet, "TableCollection.add");
    return new Table(this.#model, addTable(book, place.sheet, place.area, hasHeaders === true));
  }
}
