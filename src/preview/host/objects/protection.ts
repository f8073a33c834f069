import { OfficeError } from "../rich-api/office-error";
import { OfficeObject } from "../rich-api/office-object";
import type { Sheet } from "../state/sheet";

/** A sheet under protection refuses changes of locked cells, and cells are locked unless they say otherwise. */
export class WorksheetProtection extends OfficeObject {
  readonly officeType = "WorksheetProtection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protectedWith !== undefined;
  }

  get options(): unknown {
    return this.#sheet.protectedWith ?? null;
  }

  protect(options: Readonly<Record<string, unknown>> = {}): void {
    if (this.protected)
      throw new OfficeError("InvalidOperation", "The sheet is protected already", "WorksheetProtection.protect");
    this.#sheet.protectedWith = options;
  }

  unprotect(): void {
    this.#sheet.protectedWith = undefined;
  }
}
