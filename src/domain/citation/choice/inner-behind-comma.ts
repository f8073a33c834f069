import { OF_NO_STATE } from "../lexicon/says-its-state";
import { isIn, isMark, isWord, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Link, LinkedChain } from "./links";

/**
 * Whether what stands behind the comma or the colon of a name is spoken of in a clause of its own, which words behind it
 * go on with, and is none of that name: it is said to be changed, as no treaty is and no act by its own light, "In line
 * with GDPR, Article 7 should be deleted", or is what the name is held against, "Unlike the CRC, article 3 sets". Behind
 * a name that has its place before it all that is no lower level of that is so: "Article 16 CRC: Article 7 should say".
 *
 * @param from the name
 * @param hasOwn it has its place before it
 */
export function isOfClause(reading: Reading, links: readonly Link[], from: number, hasOwn: boolean): boolean {
  const end = endOfList(links, from + 1);
  if (end === undefined || !isWord(reading, end)) return false;
  const [place, { name } = {}, inner] = [links[from - 1], links[from], links[from + 1]];
  const owner = hasOwn ? place?.chain : undefined;
  if (owner && !(inner?.chain && isLower(owner, inner.chain))) return true;
  const isChanged = phraseEnd(reading, end, "said to be changed") > 0;
  if (isChanged && name?.instruments.every(({ jurisdiction }) => OF_NO_STATE.has(jurisdiction))) return true;
  const start = (owner ? place : links[from])?.start ?? 0;
  return (
    isFronted(reading, start, "contrasting") ||
    ((isChanged || (owner !== undefined && isSaid(reading, end))) && isFronted(reading, start, "fronting"))
  );
}

/** Where a list of places ends that neither a name nor a bracket ends. */
function endOfList(links: readonly Link[], first: number): number | undefined {
  let last = first;
  while (links[last]?.next?.close === false && links[last + 1]?.chain) last++;
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

function isSaid(reading: Reading, end: number): boolean {
  for (let at = end; at < end + VERB && isWord(reading, at); at++) if (isIn(reading, at, "said of places")) return true;
  return false;
}

/** Whether such words begin the sentence, "Therefore in line with", or a part of it, or stand right before the place. */
function isFronted(reading: Reading, start: number, words: "fronting" | "contrasting"): boolean {
  let first = start;
  while (first > Math.max(0, start - CLAUSE) && !isMark(reading, first - 1, ",.;:!?()|\n")) first--;
  for (let at = first; at < start; at++) {
    const end = phraseEnd(reading, at, words);
    if (end > 0 && (end === start || at <= first + 1)) return true;
  }
  return false;
}
