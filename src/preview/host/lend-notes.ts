interface BatchHelper {
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
}

/** The parts of Microsoft's client library that notes are lent to. */
export interface LibraryWithoutNotes {
  /** The namespace `Excel`. */
  readonly classes: Readonly<Record<string, unknown>>;
  readonly extension: { readonly BatchApiHelper: BatchHelper };
}

/**
 * Lend the client library `workbook.notes`, which begins with ExcelApi 1.18, where that of npm has ended: a property
 * of its class for comments, which has every member of notes that we read. What it proves is our use of the members,
 * not Microsoft's library. A library of another program has no workbook, and is lent nothing.
 */
export function lendNotes({ classes, extension }: LibraryWithoutNotes): void {
  const { Workbook, CommentCollection } = classes;
  if (Workbook === undefined) return;
  const lent = new WeakMap<object, unknown>();
  Object.defineProperty((Workbook as { readonly prototype: object }).prototype, "notes", {
    configurable: true,
    get(this: object) {
      if (!lent.has(this)) {
        lent.set(this, extension.BatchApiHelper.createPropertyObject(CommentCollection, this, "Notes", true, 4));
      }
      return lent.get(this);
    },
  });
}
