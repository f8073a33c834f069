import type { VersionUnit } from "./version-unit";

/**
 * Compares lists of words by what each word tells: the fewer provisions hold it, the more. Words are numbers of one
 * vocabulary.
 */
export class WordScale {
  readonly #weights: Float64Array;
  /** How many of each word are still to be met; all 0 between two calls. */
  readonly #left: Int32Array;

  /** @param units all provisions of both versions */
  constructor(units: readonly VersionUnit[], vocabulary: number) {
    this.#weights = new Float64Array(vocabulary);
    this.#left = new Int32Array(vocabulary);
    for (const { words } of units) for (const word of new Set(words)) this.#weights[word]! += 1;
    for (let word = 0; word < vocabulary; word++) {
      this.#weights[word] = Math.log(1 + units.length / Math.max(1, this.#weights[word]!));
    }
  }

  /** From 0, no word in common, to 1, the same words. Two that hold no word are neither alike nor unlike: 0.5. */
  likeness({ words: a }: VersionUnit, { words: b }: VersionUnit): number {
    const total = this.#weigh(a) + this.#weigh(b);
    return total === 0 ? 0.5 : (2 * this.#weigh(this.shared(a, b))) / total;
  }

  /** How much of some words is held by others, from 0 to 1. */
  heldBy(words: readonly number[], others: readonly number[]): number {
    const total = this.#weigh(words);
    return total === 0 ? 0 : this.#weigh(this.shared(words, others)) / total;
  }

  /** The words of one list that another holds too, each as often as both do. */
  shared(words: readonly number[], others: readonly number[]): readonly number[] {
    return this.#sift(words, others, true);
  }

  /** The words of one list that another does not hold. */
  without(words: readonly number[], others: readonly number[]): readonly number[] {
    return this.#sift(words, others, false);
  }

  #sift(words: readonly number[], others: readonly number[], isMet: boolean): readonly number[] {
    const left = this.#left;
    for (const word of others) left[word]! += 1;
    const sifted = words.filter((word) => {
      const met = left[word]! > 0;
      if (met) left[word]! -= 1;
      return met === isMet;
    });
    for (const word of others) left[word] = 0;
    return sifted;
  }

  #weigh(words: readonly number[]): number {
    let sum = 0;
    for (const word of words) sum += this.#weights[word]!;
    return sum;
  }
}
