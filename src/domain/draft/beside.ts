import { hasKazakhLetters } from "../text/kazakh-letters";
import type { DraftProvision } from "./draft-provision";

/** A draft in two languages, side by side. */
export interface DraftBeside {
  /** Those of the first language with what the second says, then those that only the second has, without a text. */
  readonly provisions: readonly DraftProvision[];
  /** Ids of provisions that the second language does not have. */
  readonly onlyFirst: readonly string[];
  /** Ids, as the second language counts, of provisions that the first does not have. */
  readonly onlySecond: readonly string[];
}

/**
 * Set the provisions of a draft beside those of the same draft in another language: by number and level, and where
 * numbers differ (lettered lists follow the alphabet) by place, if as many are left inside the same provision. Of a
 * list by Kazakh letters the letter б is another place than of one without them.
 */
export function draftBeside(first: readonly DraftProvision[], second: readonly DraftProvision[]): DraftBeside {
  const pairs = new Map<DraftProvision, DraftProvision>();
  const taken = new Set<DraftProvision>();
  const insideFirst = byParent(first);
  const insideSecond = byParent(second);
  const pairInside = (outer: string | null, otherOuter: string | null): void => {
    const ones = insideFirst.get(outer) ?? [];
    const others = insideSecond.get(otherOuter) ?? [];
    for (const [one, other] of pairsOf(ones, others)) {
      pairs.set(one, other);
      taken.add(other);
      pairInside(one.id, other.id);
    }
  };
  pairInside(null, null);
  const ids = new Set(first.map(({ id }) => id));
  const onlySecond = second.filter((one) => !taken.has(one));
  return {
    provisions: [
      ...first.map((one) => {
        const other = pairs.get(one);
        return other ? { ...one, other: pick(other) } : one;
      }),
      // An id that the first language has for another provision can't be given twice.
      ...onlySecond
        .filter(({ id }) => !ids.has(id))
        .map((one): DraftProvision => ({ ...one, citation: "", heading: "", text: "", other: pick(one) })),
    ],
    onlyFirst: first.filter((one) => !pairs.has(one)).map(({ id }) => id),
    onlySecond: onlySecond.map(({ id }) => id),
  };
}

const pick = ({ citation, heading, text }: DraftProvision): NonNullable<DraftProvision["other"]> => ({
  citation,
  heading,
  text,
});

function byParent(provisions: readonly DraftProvision[]): ReadonlyMap<string | null, readonly DraftProvision[]> {
  const inside = new Map<string | null, DraftProvision[]>();
  for (const provision of provisions) {
    const siblings = inside.get(provision.parent);
    if (siblings) siblings.push(provision);
    else inside.set(provision.parent, [provision]);
  }
  return inside;
}

type Pair = readonly [one: DraftProvision, other: DraftProvision];

function pairsOf(ones: readonly DraftProvision[], others: readonly DraftProvision[]): readonly Pair[] {
  const isOtherAlphabet = ones.some(isByKazakh) !== others.some(isByKazakh);
  const [letters, otherLetters] = isOtherAlphabet ? [ones.filter(isByLetter), others.filter(isByLetter)] : [[], []];
  const [rest, otherRest] = [ones, others].map((all) =>
    isOtherAlphabet ? all.filter((one) => !isByLetter(one)) : all,
  );
  return [...byNumber(rest ?? [], otherRest ?? []), ...byPlace(letters, otherLetters)];
}

function byNumber(ones: readonly DraftProvision[], others: readonly DraftProvision[]): readonly Pair[] {
  const keys = keysOf(others);
  const byKey = new Map(others.map((other, index) => [keys[index], other]));
  const onesKeys = keysOf(ones);
  const pairs = ones.flatMap((one, index): readonly Pair[] => {
    const other = byKey.get(onesKeys[index]);
    return other ? [[one, other]] : [];
  });
  const [paired, pairedOthers] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  const left = ones.filter((one) => !paired.has(one));
  const leftOthers = others.filter((other) => !pairedOthers.has(other));
  const isSameRow = left.length === leftOthers.length && left.every((one, at) => isAlike(one, leftOthers[at]));
  return isSameRow ? [...pairs, ...left.map((one, at): Pair => [one, leftOthers[at]!])] : pairs;
}

/** Items by letters of two alphabets, where both lists have as many; nobody can tell which is which of the others. */
const byPlace = (ones: readonly DraftProvision[], others: readonly DraftProvision[]): readonly Pair[] =>
  ones.length === others.length ? ones.map((one, at): Pair => [one, others[at]!]) : [];

const isByLetter = ({ level, number }: DraftProvision): boolean => level === "subpoint" && /^\p{L}/u.test(number);

const isByKazakh = (one: DraftProvision): boolean => isByLetter(one) && hasKazakhLetters(one.number);

/** Whether two are items of a list by letters. */
const isAlike = (one: DraftProvision, other: DraftProvision | undefined): boolean =>
  one.level === other?.level && !/\d/u.test(one.number + other.number);

/** Level and number; of several alike, which it is. */
function keysOf(siblings: readonly DraftProvision[]): readonly string[] {
  const times = new Map<string, number>();
  return siblings.map(({ level, number }) => {
    const key = `${level} ${number}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return `${key} ${time}`;
  });
}
