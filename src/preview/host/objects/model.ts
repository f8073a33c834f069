import type { OfficeObject } from "../rich-api/office-object";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { Sheet } from "../state/sheet";
import type { TableState } from "../state/table";

/** What every object of the model is made from: the state, and a way to the others that makes no circle of imports. */
export interface Model {
  readonly book: Book;
  readonly make: {
    readonly range: (sheet: Sheet, area: Area) => OfficeObject;
    readonly worksheet: (sheet: Sheet) => OfficeObject;
    readonly tables: (tables: () => readonly TableState[]) => OfficeObject;
  };
}
