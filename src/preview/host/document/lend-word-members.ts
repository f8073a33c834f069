interface BatchHelper {
  createMethodObject(
    type: unknown,
    parent: unknown,
    name: string,
    operation: number,
    values: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getByIdMethod: string | null,
    flags: number,
  ): unknown;
}

/** What of the client library is touched here. */
export interface WordLibrary {
  readonly Word: { readonly Document: { readonly prototype: object }; readonly ContentControlCollection: unknown };
  readonly OfficeExtension: { readonly BatchApiHelper: BatchHelper };
}

/** The operation of a method that changes nothing, and the flag of one that is asked once a batch. */
const READS = 1;
const FLAGS = 4;

/**
 * Lend the client library `document.getContentControls`, which begins with WordApi 1.5, where that of npm has ended: a
 * method of its own class for lists of controls. What it proves is our use of the members, not Microsoft's library.
 */
export function lendWordMembers({ Word, OfficeExtension }: WordLibrary): void {
  Object.defineProperty(Word.Document.prototype, "getContentControls", {
    configurable: true,
    value: function getContentControls(this: object, options: unknown): unknown {
      return OfficeExtension.BatchApiHelper.createMethodObject(
        Word.ContentControlCollection,
        this,
        "GetContentControls",
        READS,
        [options],
        true,
        false,
        null,
        FLAGS,
      );
    },
  });
}
