import { invalidArgument } from "../rich-api/office-error";
import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import type { Area } from "../state/area";
import { area } from "../state/area";
import { deleteRow, insertRows } from "../state/change-table";
import { editCells } from "../state/edit-cells";
import type { TableState } from "../state/table";
import type { Model } from "./model";

export class TableRowCollection extends OfficeCollection<TableRow> {
  readonly officeType = "TableRowCollection";
  readonly #model: Model;
  readonly #table: TableState;

  constructor(model: Model, table: TableState) {
    super();
    this.#model = model;
    this.#table = table;
  }

  all(): readonly TableRow[] {
    return Array.from({ length: this.#table.bodyRows }, (_, index) => new TableRow(this.#model, this.#table, index));
  }

  protected matches(item: TableRow, key: string): boolean {
    return String(item.index) === key;
  }

  add(index?: unknown, values?: unknown): TableRow {
    const rows = toRows(values, this.#table.width);
    const at = typeof index === "number" && index >= 0 ? index : this.#table.bodyRows;
    return new TableRow(this.#model, this.#table, insertRows(this.#model.book, this.#table, at, rows));
  }

  deleteRowsAt(index: number, count = 1): void {
    for (let done = 0; done < count; done++) deleteRow(this.#model.book, this.#table, index);
  }
}

function toRows(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === undefined) return [Array<unknown>(width).fill("")];
  if (!Array.isArray(values)) return [[values]];
  if (!values.every(Array.isArray)) {
    if (values.some(Array.isArray)) throw invalidArgument("a grid with rows and values", "TableRowCollection.add");
    return [values];
  }
  return values;
}

class TableRow extends OfficeObject {
  readonly officeType = "TableRow";
  readonly index: number;
  readonly #model: Model;
  readonly #table: TableState;

  constructor(model: Model, table: TableState, index: number) {
    super();
    this.#model = model;
    this.#table = table;
    this.index = index;
  }

  get values(): readonly (readonly unknown[])[] {
    const { row, column } = this.#area;
    return [this.#table.columns.map((_, index) => this.#table.sheet.cells.get(row, column + index)?.value ?? "")];
  }

  set values(values: unknown) {
    editCells(this.#model.book, this.#table.sheet, this.#area, values, "TableRow.values");
  }

  getRange(): OfficeObject {
    return this.#model.make.range(this.#table.sheet, this.#area);
  }

  delete(): void {
    deleteRow(this.#model.book, this.#table, this.index);
  }

  get #area(): Area {
    return area(this.#table.firstBodyRow + this.index, this.#table.column, 1, this.#table.width);
  }
}
