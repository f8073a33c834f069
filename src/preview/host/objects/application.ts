import { OfficeObject } from "../rich-api/office-object";
import type { Book } from "../state/book";

/** Excel itself. The host does not calculate. */
export class Application extends OfficeObject {
  readonly officeType = "Application";
  calculationMode = "Automatic";
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  calculate(): void {}

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}

  createWorkbook(base64?: string): OfficeObject {
    this.#book.created.push(base64 ?? "");
    return new WorkbookCreated(String(this.#book.created.length));
  }

  _GetWorkbookCreatedById(id: string): OfficeObject {
    return new WorkbookCreated(id);
  }
}

class WorkbookCreated extends OfficeObject {
  readonly officeType = "WorkbookCreated";
  readonly id: string;

  constructor(id: string) {
    super();
    this.id = id;
  }

  open(): void {}
}
