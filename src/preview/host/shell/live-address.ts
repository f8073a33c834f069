/**
 * A text that is another one later. The library asks for the address of the workbook once, hands on what it was given
 * each time that it is asked, and lets nobody set it again.
 */
export function liveAddress(now: () => string): string {
  return new LiveAddress(now) as unknown as string;
}

class LiveAddress extends String {
  readonly #now: () => string;

  constructor(now: () => string) {
    super();
    this.#now = now;
  }

  override toString(): string {
    return this.#now();
  }

  override valueOf(): string {
    return this.#now();
  }
}
