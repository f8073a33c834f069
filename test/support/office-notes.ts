interface BatchHelper {
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
}

/**
 * Lend the client library `workbook.notes`, which begins with ExcelApi 1.18, where that of npm has ended: a property
 * of its class for comments, which has every member of notes that we read. What it proves is our use of the members,
 * not Microsoft's library.
 */
export function lendNotes(workbook: { readonly prototype: object }, comments: unknown, helper: BatchHelper): void {
  const lent = new WeakMap<object, unknown>();
  Object.defineProperty(workbook.prototype, "notes", {
    configurable: true,
    get(this: object) {
      if (!lent.has(this)) lent.set(this, helper.createPropertyObject(comments, this, "Notes", true, 4));
      return lent.get(this);
    },
  });
}
