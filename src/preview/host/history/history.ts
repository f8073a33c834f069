import type { Book } from "../state/book";
import { isUnchanged, remember, restore } from "./memento";
import type { Memento } from "./memento";
import { raiseDifferences } from "./raise-differences";
import { Steps } from "./steps";

/**
 * What was done to a workbook, step by step, to be taken back and done again.
 *
 * Everybody's changes are steps of one row, in the order in which they came: what was changed last goes first.
 */
export class History {
  readonly #steps: Steps<Memento>;
  /** Whether the next change of the add-in belongs to the step that stands last. */
  #goesOn = false;

  constructor(book: Book) {
    let last: Memento | undefined;
    const now = (): Memento => (last = remember(book, last));
    this.#steps = new Steps({
      now,
      isNow: (memento) => isUnchanged(memento, book),
      goTo: (memento) => {
        const left = now();
        restore(book, memento);
        raiseDifferences(book, left);
      },
    });
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** Do something that a person does: one step, however many changes it makes; none when nothing changed after all. */
  record<T>(work: () => T): T {
    if (!this.#steps.isRecording) this.#goesOn = false;
    return this.#steps.record(work);
  }

  /**
   * Answer a request of the add-in. An action takes several requests, so that all changes since `beginAction`, and
   * since anybody else's, are one step.
   */
  recordRequest<T>(work: () => T): T {
    const before = this.#steps.done;
    const goesOn = this.#goesOn;
    const result = this.#steps.record(work);
    if (this.#steps.done === before) return result;
    if (goesOn) this.#steps.joinTo(before);
    this.#goesOn = true;
    return result;
  }

  /** A person pressed something in the add-in: what it changes from now on is another step. */
  beginAction(): void {
    this.#goesOn = false;
  }

  /** Take the last step back, and tell add-ins. False when there is none. */
  undo(): boolean {
    this.#goesOn = false;
    return this.#steps.undo();
  }

  /** Do again what was taken back last. False when there is nothing, or something else was done since. */
  redo(): boolean {
    this.#goesOn = false;
    return this.#steps.redo();
  }
}
