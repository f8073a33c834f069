import { invalidOperation } from "../rich-api/office-error";
import { OfficeObject } from "../rich-api/office-object";
import { WHOLE_SHEET, area } from "../state/area";
import type { Area } from "../state/area";
import { raiseActivated, raiseSheet } from "../state/raise-events";
import type { Sheet, SheetVisibility } from "../state/sheet";
import { CommentCollection } from "./comments";
import { DrawnThings } from "./drawn-things";
import { findPlace } from "./find-place";
import { FreezePanes } from "./freeze-panes";
import type { Model } from "./model";
import { NamedItemCollection } from "./named-items";
import { requireSheetName } from "./sheet-name";
import { WorksheetProtection } from "./protection";

export class Worksheet extends OfficeObject {
  readonly officeType = "Worksheet";
  readonly sheet: Sheet;
  readonly #model: Model;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.sheet = sheet;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    requireSheetName(this.#model.book, name, this.sheet);
    this.sheet.name = name;
  }

  get position(): number {
    return this.#model.book.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    const others = this.#model.book.sheets.filter((sheet) => sheet !== this.sheet);
    this.#model.book.sheets = [...others.slice(0, position), this.sheet, ...others.slice(position)];
  }

  get visibility(): SheetVisibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: SheetVisibility) {
    this.sheet.visibility = visibility;
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.sheet.tabColor = color;
  }

  get tables(): OfficeObject {
    return this.#model.make.tables(() => this.#model.book.tablesOn(this.sheet));
  }

  get comments(): OfficeObject {
    return new CommentCollection(this.#model, this.sheet);
  }

  get charts(): OfficeObject {
    return new DrawnThings("ChartCollection");
  }

  get shapes(): OfficeObject {
    return new DrawnThings("ShapeCollection");
  }

  get pivotTables(): OfficeObject {
    return new DrawnThings("PivotTableCollection");
  }

  get slicers(): OfficeObject {
    return new DrawnThings("SlicerCollection");
  }

  get names(): OfficeObject {
    return new NamedItemCollection(this.#model, this.sheet);
  }

  get protection(): OfficeObject {
    return new WorksheetProtection(this.sheet);
  }

  get freezePanes(): OfficeObject {
    return new FreezePanes(this.#model, this.sheet);
  }

  getRange(address?: unknown): OfficeObject {
    if (address === undefined) return this.#range(WHOLE_SHEET);
    const place = findPlace(this.#model.book, address, this.sheet, "Worksheet.getRange");
    return this.#model.make.range(place.sheet, place.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): OfficeObject {
    return this.#range({ row, column, rows, columns });
  }

  getCell(row: number, column: number): OfficeObject {
    return this.#range(area(row, column));
  }

  getUsedRange(): OfficeObject {
    return this.getUsedRangeOrNullObject() ?? this.#range(area(0, 0));
  }

  getUsedRangeOrNullObject(): OfficeObject | null {
    const used = this.sheet.cells.used();
    return used ? this.#range(used) : null;
  }

  activate(): void {
    this.#model.book.setSelection(this.sheet, area(0, 0));
    raiseActivated(this.#model.book);
  }

  delete(): void {
    const { book } = this.#model;
    const left = book.sheets.filter((sheet) => sheet !== this.sheet);
    if (!left.some(({ visibility }) => visibility === "Visible")) {
      throw invalidOperation("A workbook keeps at least one visible sheet", "Worksheet.delete");
    }
    const wasActive = book.active === this.sheet;
    book.sheets = left;
    book.tables = book.tables.filter(({ sheet }) => sheet !== this.sheet);
    book.threads = book.threads.filter(({ sheet }) => sheet !== this.sheet);
    const next = left.find(({ visibility }) => visibility === "Visible");
    if (wasActive && next) book.setSelection(next, area(0, 0));
    raiseSheet(book, this.sheet, "deleted");
  }

  #range(at: Area): OfficeObject {
    return this.#model.make.range(this.sheet, at);
  }
}
