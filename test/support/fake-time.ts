/** Time that passes only when a test says so. */
export class FakeTime {
  #now = 0;
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  /** Waiting for nothing is over at once. */
  readonly wait = async (milliseconds: number): Promise<void> => {
    if (milliseconds === 0) return;
    await new Promise<void>((wake) => {
      this.#sleepers.push({ at: this.#now + milliseconds, wake });
    });
  };

  /** Let time pass, and all that follows from it happen. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (;;) {
      const next = this.#sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = next.at;
      this.#sleepers.splice(this.#sleepers.indexOf(next), 1);
      next.wake();
      await settled();
    }
    this.#now = end;
  }
}

/** All that is already on its way has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
