import { OfficeCollection, sameKey } from "../rich-api/office-object";
import type { OfficeObject } from "../rich-api/office-object";
import { raiseSheet } from "../state/raise-events";
import { Sheet } from "../state/sheet";
import type { Model } from "./model";
import { requireSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends OfficeCollection<Worksheet> {
  readonly officeType = "WorksheetCollection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  all(): readonly Worksheet[] {
    return this.#model.book.sheets.map((sheet) => new Worksheet(this.#model, sheet));
  }

  protected matches(item: Worksheet, key: string): boolean {
    return item.id === key || sameKey(item.name, key);
  }

  add(name?: string): Worksheet {
    const { book } = this.#model;
    const given = name ?? this.#freeName();
    requireSheetName(book, given);
    const sheet = new Sheet(book.newId(), given);
    book.sheets = [...book.sheets, sheet];
    raiseSheet(book, sheet, "added");
    return new Worksheet(this.#model, sheet);
  }

  getActiveWorksheet(): OfficeObject {
    return new Worksheet(this.#model, this.#model.book.active);
  }

  #freeName(): string {
    const { book } = this.#model;
    let number = book.sheets.length + 1;
    while (book.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
