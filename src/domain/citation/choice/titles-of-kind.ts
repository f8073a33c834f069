import { kindsIn } from "../lexicon/act-kinds";
import { isCapital, isIn, isNumber, isSign, isWord, markAt, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Told } from "./behind-bracket";

/** How far a text was looked through for titles that the catalogue does not hold, and the kinds of act they name. */
export interface TitlesSeen {
  readonly kinds: ReadonlySet<number>;
  /** The next token to look at. */
  readonly to: number;
  /** How many of the clusters read so far end before it. */
  readonly told: number;
}

export const NO_TITLES: TitlesSeen = { kinds: new Set(), to: 0, told: 0 };

/**
 * Titles up to a token, besides those of instruments that were read: "Aarhus Convention", "Convention of 1980", so that
 * "the Convention" behind them may be that one.
 */
export function titlesUpTo(reading: Reading, all: readonly Told[], seen: TitlesSeen, end: number): TitlesSeen {
  const kinds = new Set(seen.kinds);
  let { told } = seen;
  for (let at = seen.to; at < end; at++) {
    while (told < all.length && (all[told]?.end ?? 0) <= at) told++;
    const known = all[told];
    if (known && known.start <= at && isKnown(known)) at = known.end - 1;
    else if (isTitled(reading, at)) for (const kind of kindsIn(written(reading, at))) kinds.add(kind);
  }
  return { kinds, to: end, told };
}

const isKnown = ({ name }: Told): boolean =>
  name !== undefined && (name.instruments.length > 0 || (name.pointer !== undefined && name.pointer !== "unknown"));

/** Whether a title stands beside the word at a token, before it with a capital or behind it. */
function isTitled(reading: Reading, at: number): boolean {
  if (!isWord(reading, at) || isIn(reading, at, "plurals")) return false;
  const isBehind = isCapital(reading, at - 1) && !isIn(reading, at - 1, "no title words");
  const next = at + 1;
  return (
    isBehind ||
    markAt(reading, next) === '"' ||
    isNumber(reading, next) ||
    isSign(reading, next) ||
    phraseEnd(reading, next, "longer names") > 0
  );
}
