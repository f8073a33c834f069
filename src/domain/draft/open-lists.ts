import { follows } from "./provision-number";
import type { ProvisionNumber } from "./provision-number";
import type { Mark } from "./read-marks";

/** The lists that are open while lines are read, each by the last mark that was counted in it. */
export class OpenLists {
  readonly #last = new Map<number, ProvisionNumber>();
  #innermost = -1;

  /** The mark that is the next of an open list or heading, or the first of one further in; undefined for none. */
  next(marks: readonly Mark[]): Mark | undefined {
    return marks.find(({ spec, rank, number }) => {
      const last = this.#last.get(rank);
      if (last && follows(number, last)) return true;
      const isFirst = number.counted[0] === 1 && number.counted.length === 1;
      return spec.titled ? number.counted.length > 0 && (!last || isFirst) : isFirst && rank > this.#innermost;
    });
  }

  /** Count on with what a paragraph begins with; lists further in are over, headings are counted through. */
  take(marks: readonly Mark[]): void {
    const mark = this.next(marks) ?? marks[0];
    if (!mark) return;
    for (const rank of this.#last.keys()) if (rank > mark.rank && !this.#headings.has(rank)) this.#last.delete(rank);
    if (mark.spec.titled) this.#headings.add(mark.rank);
    this.#last.set(mark.rank, mark.number);
    this.#innermost = mark.rank;
  }

  readonly #headings = new Set<number>();
}
