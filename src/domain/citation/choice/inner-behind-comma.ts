import { isIn, isMark, isWord, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Link, LinkedChain } from "./links";

/**
 * Whether what stands behind the comma of a name that has its place before it is spoken of in a clause of its own, which
 * words behind it go on with. A lower level of an article goes on with that, "Article 8 GDPR, paragraph 2 requires", but
 * behind "in the light of", where it is said to be changed: "In the light of Article 12 CRC, paragraph 3 should be".
 *
 * @param from the name
 */
export function isOfClause(reading: Reading, links: readonly Link[], from: number): boolean {
  const end = endOfList(links, from + 1);
  if (end === undefined || !isWord(reading, end)) return false;
  const [place, inner] = [links[from - 1], links[from + 1]];
  if (!place?.chain || !inner?.chain || !isLower(place.chain, inner.chain)) return true;
  return isChanged(reading, end) && isFronted(reading, place.start);
}

/** Where a list of places ends that no name ends. */
function endOfList(links: readonly Link[], first: number): number | undefined {
  let last = first;
  while (links[last]?.next && links[last + 1]?.chain) last++;
  const link = links[last];
  return link?.next ? undefined : link?.end;
}

/** Whether a place is of a level below the innermost one of an article: "статьи 34(1), пункт (d)", not "п. 1 ст. 3, п. 2". */
export function isLower({ rank, pinpoints }: LinkedChain, inner: LinkedChain): boolean {
  const path = pinpoints.at(-1)?.path ?? [];
  return rank === 1 && inner.rank >= 2 && (inner.rank > path.length || isLetterBelow(path, inner.pinpoints[0]?.path));
}

/** Whether the numbers of a place begin with a letter where those before end with a number. */
export const isLetterBelow = (path: readonly string[], inner: readonly string[] = []): boolean =>
  /^\p{L}/u.test(inner[0] ?? "") && /^\d/u.test(path.at(-1) ?? "");

/** Tokens behind a place in which its verb stands, and before one in which its sentence begins. */
const [VERB, CLAUSE] = [2, 40];

function isChanged(reading: Reading, end: number): boolean {
  for (let at = end; at < end + VERB && isWord(reading, at); at++) if (isIn(reading, at, "said of places")) return true;
  return false;
}

/** Whether such words begin the sentence, "Therefore in line with", or a part of it, or stand right before the place. */
function isFronted(reading: Reading, start: number): boolean {
  let first = start;
  while (first > Math.max(0, start - CLAUSE) && !isMark(reading, first - 1, ".;:!?()|\n")) first--;
  for (let at = first; at < start; at++) {
    const end = phraseEnd(reading, at, "fronting");
    if (end > 0 && (end === start || at <= first + 1 || isMark(reading, at - 1, ","))) return true;
  }
  return false;
}
