import { notImplemented } from "../rich-api/office-error";
import { OfficeCollection, OfficeObject, sameKey } from "../rich-api/office-object";
import type { Area } from "../state/area";
import { area } from "../state/area";
import { addColumn, filterTable } from "../state/change-table";
import { editCells } from "../state/edit-cells";
import type { ColumnState, TableState } from "../state/table";
import type { Model } from "./model";

export class TableColumnCollection extends OfficeCollection<TableColumn> {
  readonly officeType = "TableColumnCollection";
  readonly #model: Model;
  readonly #table: TableState;

  constructor(model: Model, table: TableState) {
    super();
    this.#model = model;
    this.#table = table;
  }

  all(): readonly TableColumn[] {
    return this.#table.columns.map((column) => new TableColumn(this.#model, this.#table, column));
  }

  protected matches(item: TableColumn, key: string): boolean {
    return String(item.id) === key || sameKey(item.name, key);
  }

  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const isLast = index === undefined || index === -1 || index === this.#table.width;
    if (!isLast) throw notImplemented("TableColumnCollection.add() in between");
    const texts = Array.isArray(values)
      ? values.map((row: unknown): unknown => (Array.isArray(row) ? row[0] : row))
      : undefined;
    addColumn(this.#model.book, this.#table, texts, typeof name === "string" ? name : undefined);
    return this.getItemAt(this.#table.width - 1);
  }
}

class TableColumn extends OfficeObject {
  readonly officeType = "TableColumn";
  readonly #model: Model;
  readonly #table: TableState;
  readonly #column: ColumnState;

  constructor(model: Model, table: TableState, column: ColumnState) {
    super();
    this.#model = model;
    this.#table = table;
    this.#column = column;
  }

  get id(): number {
    return this.#column.id;
  }

  get index(): number {
    return this.#table.columns.findIndex(({ id }) => id === this.#column.id);
  }

  get name(): string {
    return this.#table.headers()[this.index] ?? "";
  }

  set name(name: string) {
    const header = area(this.#table.row, this.#table.column + this.index);
    editCells(this.#model.book, this.#table.sheet, header, [[name]], "TableColumn.name");
  }

  get values(): readonly (readonly unknown[])[] {
    const { row, rows, column } = this.#within(this.#table.whole);
    return Array.from({ length: rows }, (_, index) => [this.#table.sheet.cells.get(row + index, column)?.value ?? ""]);
  }

  set values(values: unknown) {
    editCells(this.#model.book, this.#table.sheet, this.#within(this.#table.whole), values, "TableColumn.values");
  }

  get filter(): OfficeObject {
    return new Filter(this.#model, this.#table, this.index);
  }

  getRange(): OfficeObject {
    return this.#model.make.range(this.#table.sheet, this.#within(this.#table.whole));
  }

  getDataBodyRange(): OfficeObject {
    return this.#model.make.range(this.#table.sheet, this.#within(this.#table.body));
  }

  getHeaderRowRange(): OfficeObject {
    return this.#model.make.range(this.#table.sheet, this.#within(this.#table.header));
  }

  #within(block: Area): Area {
    return { ...block, column: block.column + this.index, columns: 1 };
  }
}

class Filter extends OfficeObject {
  readonly officeType = "Filter";
  readonly #model: Model;
  readonly #table: TableState;
  readonly #column: number;

  constructor(model: Model, table: TableState, column: number) {
    super();
    this.#model = model;
    this.#table = table;
    this.#column = column;
  }

  applyValuesFilter(values: readonly unknown[]): void {
    filterTable(this.#model.book, this.#table, this.#column, values.map(String));
  }

  clear(): void {
    filterTable(this.#model.book, this.#table, this.#column, undefined);
  }
}
