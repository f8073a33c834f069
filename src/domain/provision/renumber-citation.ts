import { foldCodes } from "../text/fold-code";
import { hasSameItems } from "../lists";

/** A provision with how it is cited: in the language of the review, and in the second one. */
export interface CitedTwice {
  readonly id: string;
  readonly citation: string;
  readonly otherCitation?: string | undefined;
}

/** What the provisions of a review tell of how their second language cites. */
export interface SecondCitations {
  /**
   * Whether another provision is cited in the same words, in both languages; what only one has was written by a person.
   *
   * @param citation how the first language cites it, where that is another way than its row says
   */
  readonly isShared: (one: CitedTwice, citation?: string) => boolean;
  /**
   * Writes the second language's citation of a provision that has another number now.
   *
   * @returns undefined where it has words of its own or is not made of the old number, or where it can't be told which
   *   number is which
   */
  readonly renumbered: (old: CitedTwice, now: Pick<CitedTwice, "id" | "citation">) => string | undefined;
}

/**
 * Numbers are written alike in all languages, some of which go from the inside out, others from the outside in: which
 * way the second one goes, beside the ids, is told by the provisions that have different numbers in them. What the
 * words around them mean is told by other provisions that the two languages cite in such words.
 */
export function secondCitations(provisions: readonly CitedTwice[]): SecondCitations {
  const ways = WAYS.filter((way) => provisions.some((one) => isTold(one, way)));
  const possible = ways.length === 0 ? WAYS : ways;
  const forms = new Map<string, Set<string>>();
  for (const one of provisions) {
    const form = formOf(one.citation, one.otherCitation);
    forms.set(form, (forms.get(form) ?? new Set()).add(one.id));
  }
  const isShared = ({ id, citation, otherCitation }: CitedTwice, as = citation): boolean =>
    [...(forms.get(formOf(as, otherCitation)) ?? [])].some((one) => one !== id);
  return {
    isShared,
    renumbered: (old, now) => {
      if (!isShared(old, now.citation) || withoutNumbers(old.id) !== withoutNumbers(now.id)) return undefined;
      const { otherCitation = "" } = old;
      const other = numbersIn(otherCitation);
      const [before, after] = [innermost(old.id, other.length), innermost(now.id, other.length)];
      if (other.length === 0) return undefined;
      const written = possible
        .filter((way) => hasSameItems(way(before), other))
        .map((way) => withNumbers(otherCitation, way(after)));
      return new Set(written).size === 1 ? written[0] : undefined;
    },
  };
}

type Way = (numbers: readonly string[]) => readonly string[];

const WAYS: readonly Way[] = [(numbers) => numbers, (numbers) => [...numbers].reverse()];

/** Whether the numbers of a provision and of its citation are the same this way and no other. */
function isTold({ id, otherCitation = "" }: CitedTwice, way: Way): boolean {
  const others = numbersIn(otherCitation);
  const numbers = innermost(id, others.length);
  return WAYS.every((one) => hasSameItems(one(numbers), others) === (one === way));
}

/** A number with what was inserted behind it, `"5-1"`. Letters are other ones in each language, and stay. */
const NUMBER = /\d+(?:[-.]\d+)*/gu;

/** A letter, two, or a small Roman number, that an item has instead, which tells nothing of how it is cited. */
const LETTER = /(?<!\p{L})(?:\p{L}{1,2}|[ivx]+)(?:-\d+)?(?=\))/gu;

const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** An id names more around a chapter than its citation does: the last so many of its numbers. */
const innermost = (id: string, count: number): readonly string[] => (count === 0 ? [] : numbersIn(id).slice(-count));

const withoutNumbers = (text: string): string => text.replace(NUMBER, "#");

/** Whether two citations are the same but for their numbers. */
export const isSameForm = (some: string, other: string): boolean => formOf(some) === formOf(other);

/** Whether two citations have other letters, the letters of another script that look alike aside. */
export const hasOtherLetters = (some: string, other: string): boolean =>
  !hasSameItems(lettersIn(some), lettersIn(other));

const lettersIn = (text: string): readonly string[] => (text.match(LETTER) ?? []).map(foldCodes).sort();

/** How many numbers a citation has, letters aside. */
export const countNumbers = (citation: string): number => numbersIn(citation.replace(LETTER, "#")).length;

/** Whether two citations count alike and have other numbers all the same, whichever way round, letters aside. */
export function hasOtherNumbers(some: string, other: string): boolean {
  const [a, b] = [some, other].map((one) => numbersIn(one.replace(LETTER, "#"))) as [
    readonly string[],
    readonly string[],
  ];
  return a.length === b.length && WAYS.every((way) => !hasSameItems(way(a), b));
}

/** What is left of a citation, or of one in each language, without its numbers and letters. */
export const formOf = (citation: string, otherCitation = ""): string =>
  [citation, otherCitation].map((one) => withoutNumbers(one.trim().replace(LETTER, "#"))).join("\n");

function withNumbers(citation: string, numbers: readonly string[]): string {
  let at = 0;
  return citation.replace(NUMBER, (before) => numbers[at++] ?? before);
}
