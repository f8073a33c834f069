/** A source of choices that gives the same ones for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `end`; 0 when there is none. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * Math.max(end, 1));
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** Where a piece of something begins and ends. */
  range(length: number, longest: number): readonly [number, number] {
    const from = this.below(length);
    return [from, Math.min(length, from + 1 + this.below(longest))];
  }

  /** Where some tag of an XML text begins and ends. */
  tag(xml: string): { readonly start: number; readonly end: number } {
    const start = Math.max(0, xml.lastIndexOf("<", this.below(xml.length)));
    const close = xml.indexOf(">", start);
    return { start, end: close < 0 ? xml.length : close + 1 };
  }
}
