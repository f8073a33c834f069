/** As many steps as Excel itself takes back. */
const MOST_STEPS = 100;

/** The states of what has a history. */
export interface Moments<Moment> {
  now(): Moment;
  /** Whether nothing was changed since. */
  isNow(moment: Moment): boolean;
  /** Put everything back as it was, and tell of it. */
  goTo(moment: Moment): void;
}

/** What was done, step by step, to be taken back and done again. */
export class Steps<Moment> {
  readonly #moments: Moments<Moment>;
  #done: readonly Moment[] = [];
  #undone: readonly Moment[] = [];
  #depth = 0;

  constructor(moments: Moments<Moment>) {
    this.#moments = moments;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  get isRecording(): boolean {
    return this.#depth > 0;
  }

  /** The steps so far; another list once there are others. */
  get done(): readonly Moment[] {
    return this.#done;
  }

  /**
   * Do something: one step, however many changes it makes; none when nothing changed after all. A step that fails
   * midway stays one, since what it did until then stays done.
   */
  record<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    const before = this.#moments.now();
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      if (!this.#moments.isNow(before)) {
        this.#done = [...this.#done, before].slice(-MOST_STEPS);
        this.#undone = [];
      }
    }
  }

  /** What was done since there were these steps belongs to the last of them. */
  joinTo(done: readonly Moment[]): void {
    this.#done = done;
  }

  /** Take the last step back. False when there is none. */
  undo(): boolean {
    const last = this.#done.at(-1);
    if (last === undefined) return false;
    this.#undone = [...this.#undone, this.#turnInto(last)];
    this.#done = this.#done.slice(0, -1);
    return true;
  }

  /** Do again what was taken back last. False when there is nothing, or something else was done since. */
  redo(): boolean {
    const last = this.#undone.at(-1);
    if (last === undefined) return false;
    this.#done = [...this.#done, this.#turnInto(last)];
    this.#undone = this.#undone.slice(0, -1);
    return true;
  }

  #turnInto(moment: Moment): Moment {
    const now = this.#moments.now();
    this.#moments.goTo(moment);
    return now;
  }
}
