/** How a provision is cited: in the language of the review, and in the second one. */
export interface CitedTwice {
  readonly citation: string;
  readonly otherCitation?: string | undefined;
}

/**
 * Writes the second language's citation of a provision that has another number now.
 *
 * @param now how the first language cites it now
 * @returns undefined where the citation was not made of the old number, or where it can't be told which number is which
 */
export type RenumberCitation = (old: CitedTwice, now: string) => string | undefined;

/**
 * Numbers are written alike in all languages, some of which go from the inside out, others from the outside in: which
 * way the second one goes, beside the first, is told by the provisions that have different numbers in them.
 */
export function citationRenumberer(provisions: readonly CitedTwice[]): RenumberCitation {
  const ways = WAYS.filter((way) => provisions.some((one) => isTold(one, way)));
  const possible = ways.length === 0 ? WAYS : ways;
  return ({ citation, otherCitation = "" }, now) => {
    if (withoutNumbers(citation) !== withoutNumbers(now)) return undefined;
    const [before, after, other] = [numbersIn(citation), numbersIn(now), numbersIn(otherCitation)];
    if (other.length === 0) return undefined;
    const written = possible
      .filter((way) => isSame(way(before), other))
      .map((way) => withNumbers(otherCitation, way(after)));
    return new Set(written).size === 1 ? written[0] : undefined;
  };
}

type Way = (numbers: readonly string[]) => readonly string[];

const WAYS: readonly Way[] = [(numbers) => numbers, (numbers) => [...numbers].reverse()];

/** Whether the numbers of two citations are the same this way and no other. */
function isTold({ citation, otherCitation = "" }: CitedTwice, way: Way): boolean {
  const [numbers, others] = [numbersIn(citation), numbersIn(otherCitation)];
  return WAYS.every((one) => isSame(one(numbers), others) === (one === way));
}

/** A number with what was inserted behind it, `"5-1"`. Letters are other ones in each language, and stay. */
const NUMBER = /\d+(?:[-.]\d+)*/gu;

const numbersIn = (citation: string): readonly string[] => citation.match(NUMBER) ?? [];

const withoutNumbers = (citation: string): string => citation.replace(NUMBER, "#");

function withNumbers(citation: string, numbers: readonly string[]): string {
  let at = 0;
  return citation.replace(NUMBER, (before) => numbers[at++] ?? before);
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);
