import type { Sheet } from "./sheet";

/** Fold rows or columns of an outline away, or open them when some of them are; both ends included, counted from 0. */
export function foldGroup(
  sheet: Sheet,
  what: "rows" | "columns",
  { first, last, isOpen }: { readonly first: number; readonly last: number; readonly isOpen: boolean },
): void {
  const hidden = what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let at = first; at <= last; at++) {
    if (isOpen) hidden.add(at);
    else hidden.delete(at);
  }
}
