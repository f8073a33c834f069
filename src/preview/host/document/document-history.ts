import type { Moment } from "./document-file";
import type { OpenDocument } from "./open-document";

/** As many steps as are kept. */
const MOST_STEPS = 100;

/** What was done to a document, step by step, to be taken back and done again. Every request of an add-in is a step. */
export class DocumentHistory {
  readonly #document: OpenDocument;
  #done: readonly Moment[] = [];
  #undone: readonly Moment[] = [];
  #depth = 0;

  constructor(document: OpenDocument) {
    this.#document = document;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Do something: one step, however many changes it makes; none when nothing changed after all. */
  record<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    const { file } = this.#document;
    const before = file.moment();
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      if (!file.isAsIn(before)) {
        this.#done = [...this.#done, before].slice(-MOST_STEPS);
        this.#undone = [];
      }
    }
  }

  /** Take the last step back. False when there is none. */
  undo(): boolean {
    const last = this.#done.at(-1);
    if (!last) return false;
    this.#undone = [...this.#undone, this.#turnInto(last)];
    this.#done = this.#done.slice(0, -1);
    return true;
  }

  /** Do again what was taken back last. False when there is nothing, or something else was done since. */
  redo(): boolean {
    const last = this.#undone.at(-1);
    if (!last) return false;
    this.#done = [...this.#done, this.#turnInto(last)];
    this.#undone = this.#undone.slice(0, -1);
    return true;
  }

  #turnInto(moment: Moment): Moment {
    const now = this.#document.file.moment();
    this.#document.file.goBackTo(moment);
    this.#document.onChange();
    return now;
  }
}
