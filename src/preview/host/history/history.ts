import type { Book } from "../state/book";
import { isUnchanged, remember, restore } from "./memento";
import type { Memento } from "./memento";
import { raiseDifferences } from "./raise-differences";

/** As many steps as Excel itself takes back. */
const MOST_STEPS = 100;

/**
 * What was done to a workbook, step by step, to be taken back and done again.
 *
 * Everybody's changes are steps of one row, in the order in which they came: what was changed last goes first.
 */
export class History {
  readonly #book: Book;
  #done: readonly Memento[] = [];
  #undone: readonly Memento[] = [];
  #depth = 0;
  /** Whether the next change of the add-in belongs to the step that stands last. */
  #goesOn = false;

  constructor(book: Book) {
    this.#book = book;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Do something that a person does: one step, however many changes it makes; none when nothing changed after all. */
  record<T>(work: () => T): T {
    if (this.#depth === 0) this.#goesOn = false;
    return this.#keep(work);
  }

  /**
   * Answer a request of the add-in. An action takes several requests, so that all changes since `beginAction`, and
   * since anybody else's, are one step.
   */
  recordRequest<T>(work: () => T): T {
    const before = this.#done;
    const goesOn = this.#goesOn;
    const result = this.#keep(work);
    if (this.#done === before) return result;
    if (goesOn) this.#done = before;
    this.#goesOn = true;
    return result;
  }

  /** A person pressed something in the add-in: what it changes from now on is another step. */
  beginAction(): void {
    this.#goesOn = false;
  }

  /** Take the last step back, and tell add-ins. False when there is none. */
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

  #turnInto(memento: Memento): Memento {
    const now = remember(this.#book);
    this.#goesOn = false;
    restore(this.#book, memento);
    raiseDifferences(this.#book, now);
    return now;
  }

  /** A step that fails midway stays one, since what it did until then stays done. */
  #keep<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    const before = remember(this.#book);
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      if (!isUnchanged(before, remember(this.#book))) {
        this.#done = [...this.#done, before].slice(-MOST_STEPS);
        this.#undone = [];
      }
    }
  }
}
