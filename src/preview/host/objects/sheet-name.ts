import { alreadyExists, invalidArgument } from "../rich-api/office-error";
import type { Book } from "../state/book";
import type { Sheet } from "../state/sheet";

/** @throws OfficeError for a name that Excel refuses, or that another sheet has */
export function requireSheetName(book: Book, name: string, self?: Sheet): void {
  if (name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$/u.test(name))
    throw invalidArgument(`“${name}” is no name of a sheet`, "Worksheet.name");
  const other = book.sheetNamed(name);
  if (other && other !== self) throw alreadyExists(name, "Worksheet.name");
}
