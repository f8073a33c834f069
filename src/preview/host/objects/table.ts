import { alreadyExists, invalidArgument, invalidOperation } from "../rich-api/office-error";
import { OfficeObject } from "../rich-api/office-object";
import { area, endRow } from "../state/area";
import type { Area } from "../state/area";
import { applyFilter, resizeTable } from "../state/change-table";
import { raiseTable } from "../state/raise-events";
import type { TableState } from "../state/table";
import { findPlace } from "./find-place";
import type { Model } from "./model";
import { AutoFilter } from "./auto-filter";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";

export class Table extends OfficeObject {
  readonly officeType = "Table";
  readonly #model: Model;
  readonly #table: TableState;

  constructor(model: Model, table: TableState) {
    super();
    this.#model = model;
    this.#table = table;
  }

  get id(): string {
    return this.#table.id;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
      throw invalidArgument(`“${name}” is no name of a table`, "Table.name");
    const other = this.#model.book.tableNamed(name);
    if (other && other !== this.#table) throw alreadyExists(name, "Table.name");
    this.#table.name = name;
  }

  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }

  get showTotals(): boolean {
    return this.#table.showTotals;
  }

  get style(): string {
    return this.#table.style;
  }

  set style(style: string) {
    this.#table.style = style;
  }

  get showBandedRows(): boolean {
    return this.#table.look["showBandedRows"] ?? true;
  }

  set showBandedRows(shows: boolean) {
    this.#table.look["showBandedRows"] = shows;
  }

  get showFilterButton(): boolean {
    return this.#table.look["showFilterButton"] ?? true;
  }

  set showFilterButton(shows: boolean) {
    this.#table.look["showFilterButton"] = shows;
  }

  get worksheet(): OfficeObject {
    return this.#model.make.worksheet(this.#table.sheet);
  }

  get columns(): OfficeObject {
    return new TableColumnCollection(this.#model, this.#table);
  }

  get rows(): OfficeObject {
    return new TableRowCollection(this.#model, this.#table);
  }

  get autoFilter(): OfficeObject {
    return new AutoFilter(this.#model, this.#table);
  }

  get sort(): OfficeObject {
    return new TableSort(this.#model, this.#table);
  }

  getRange(): OfficeObject {
    return this.#range(this.#table.whole);
  }

  getHeaderRowRange(): OfficeObject {
    if (!this.#table.showHeaders) throw invalidOperation("The table shows no headers", "Table.getHeaderRowRange");
    return this.#range(this.#table.header);
  }

  getDataBodyRange(): OfficeObject {
    return this.#range(this.#table.body);
  }

  getTotalRowRange(): OfficeObject {
    if (!this.#table.showTotals) throw invalidOperation("The table shows no totals", "Table.getTotalRowRange");
    return this.#range(area(endRow(this.#table.body), this.#table.column, 1, this.#table.width));
  }

  resize(to: unknown): void {
    const place = findPlace(this.#model.book, to, this.#table.sheet, "Table.resize");
    if (place.sheet !== this.#table.sheet) throw invalidArgument("another sheet", "Table.resize");
    resizeTable(this.#model.book, this.#table, place.area);
  }

  clearFilters(): void {
    applyFilter(this.#model.book, this.#table, new Map());
  }

  reapplyFilters(): void {
    applyFilter(this.#model.book, this.#table, this.#table.filter);
  }

  convertToRange(): OfficeObject {
    this.#remove();
    return this.#range(this.#table.whole);
  }

  delete(): void {
    this.#table.sheet.cells.clear(this.#table.whole);
    this.#remove();
  }

  #remove(): void {
    this.#model.book.tables = this.#model.book.tables.filter((table) => table !== this.#table);
    raiseTable(this.#model.book, this.#table, "deleted");
  }

  #range(at: Area): OfficeObject {
    return this.#model.make.range(this.#table.sheet, at);
  }
}
