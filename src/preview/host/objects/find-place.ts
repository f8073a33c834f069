import { invalidArgument } from "../rich-api/office-error";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import { parseArea, splitAddress } from "../state/parse-area";
import { Sheet } from "../state/sheet";

/** A block of cells on its sheet. Ranges are places. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The place that an argument means: a range, an address with or without its sheet, a name or a table.
 *
 * @throws OfficeError when it means none
 */
export function findPlace(book: Book, argument: unknown, sheet: Sheet | undefined, location: string): Place {
  if (isPlace(argument)) return argument;
  const text = String(argument ?? "");
  const { sheet: named, local } = splitAddress(text);
  const on = named === undefined ? sheet : book.sheetNamed(named);
  const area = parseArea(local);
  if (on && area) return { sheet: on, area };
  const name = book.names.find(
    (item) => item.name.toLowerCase() === text.toLowerCase() && (item.sheet ?? sheet) === sheet,
  );
  if (name) return findPlace(book, name.formula, sheet, location);
  const table = book.tableNamed(text);
  if (table) return { sheet: table.sheet, area: table.body };
  throw invalidArgument(`${text || "nothing"} is no range`, location);
}

const isPlace = (value: unknown): value is Place =>
  typeof value === "object" && value !== null && "sheet" in value && value.sheet instanceof Sheet && "area" in value;
