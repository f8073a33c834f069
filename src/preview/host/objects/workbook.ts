import { itemNotFound } from "../rich-api/office-error";
import { OfficeObject } from "../rich-api/office-object";
import { area } from "../state/area";
import type { Book } from "../state/book";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { DocumentProperties } from "./document-properties";
import type { Model } from "./model";
import { NamedItemCollection } from "./named-items";
import { NoteCollection } from "./notes";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** The root of everything an add-in can reach. */
export class Workbook extends OfficeObject {
  readonly officeType = "Workbook";
  readonly autoSave = false;
  readonly isDirty = false;
  readonly previouslySaved = true;
  readonly readOnly = false;
  readonly application: OfficeObject;
  readonly #model: Model;

  constructor(book: Book) {
    super();
    const model: Model = {
      book,
      make: {
        range: (sheet, at) => new Range(model, sheet, at),
        worksheet: (sheet) => new Worksheet(model, sheet),
        tables: (tables) => new TableCollection(model, tables),
      },
    };
    this.#model = model;
    this.application = new Application(book);
  }

  get name(): string {
    return this.#model.book.name;
  }

  get worksheets(): OfficeObject {
    return new WorksheetCollection(this.#model);
  }

  get tables(): OfficeObject {
    return this.#model.make.tables(() => this.#model.book.tables);
  }

  get comments(): OfficeObject {
    return new CommentCollection(this.#model);
  }

  get notes(): OfficeObject {
    return new NoteCollection(this.#model);
  }

  get names(): OfficeObject {
    return new NamedItemCollection(this.#model);
  }

  get settings(): OfficeObject {
    return new SettingCollection(this.#model.book);
  }

  get customXmlParts(): OfficeObject {
    return new CustomXmlPartCollection(this.#model.book);
  }

  get properties(): OfficeObject {
    return new DocumentProperties(this.#model.book);
  }

  getSelectedRange(): OfficeObject {
    const { active, selected } = this.#model.book;
    return new Range(this.#model, active, selected);
  }

  getActiveCell(): OfficeObject {
    const { active, selected } = this.#model.book;
    return new Range(this.#model, active, area(selected.row, selected.column));
  }

  getIsActiveCollabSession(): boolean {
    return true;
  }

  /** What `Excel.createWorkbook` calls when the library takes the host for Excel on the web. */
  createAndOpenWorkbook(base64?: string): void {
    this.#model.book.created.push(base64 ?? "");
  }

  /** What `event.getRange` asks for on desktops; the address in the event is enough for us, so none is kept. */
  _GetRangeForEventByReferenceId(id: string): never {
    throw itemNotFound(id, "Workbook.getRange");
  }
}
