import type { AskedLevel, FoundLevel } from "./asked-level";
import { isJoining, isPreamble } from "./place-words";
import { type SearchWord, isEmptyWord } from "./search-words";

/**
 * Which numbers are of paragraphs of a preamble: right before it or right behind it, and joined to one that is, "пп. 38 и
 * 58 преамбулы", "preamble, para. 5", "кіріспенің 38-тармағы".
 *
 * @param found where the numbers stand
 * @param levels the same in the units of their lists
 */
export function ofPreamble(
  found: readonly FoundLevel[],
  levels: readonly AskedLevel[],
  words: readonly SearchWord[],
): ReadonlySet<number> {
  if (!words.some(isPreamble)) return new Set();
  const gapBefore = (at: number): readonly SearchWord[] =>
    words.slice((found[at - 1]?.to ?? -1) + 1, found[at]?.from ?? words.length);
  const isJoined = (at: number): boolean =>
    at > 0 && levels[at]?.units.join() === levels[at - 1]?.units.join() && gapBefore(at).every(isJoining);
  const listOf = (at: number): number => (isJoined(at) ? listOf(at - 1) : at);
  const isOwned = (at: number): boolean => mayBeParagraph(levels[at]) && isOwner(gapBefore(at + 1));
  // "п. 71 преамбулы, п. 1 ст. 8": a preamble owns what is on one side of it.
  const isLed = (at: number): boolean => mayBeParagraph(levels[at]) && isLeading(gapBefore(at)) && !isOwned(at - 1);
  const lists = new Set([...levels.keys()].flatMap((at) => (isOwned(at) || isLed(at) ? [listOf(at)] : [])));
  return new Set([...levels.keys()].filter((at) => lists.has(listOf(at))));
}

const mayBeParagraph = (level: AskedLevel | undefined): boolean =>
  level !== undefined && (level.units.length === 0 || level.units.includes("paragraph"));

/** Whether words begin with the preamble as that of which something is: "преамбулы", "of the preamble". */
function isOwner(words: readonly SearchWord[]): boolean {
  const [first] = words.filter((word) => !isEmptyWord(word) || isJoining(word));
  return first !== undefined && isPreamble(first) && !NAMING.has(first.text);
}

/** Whether words end with the preamble. */
function isLeading(words: readonly SearchWord[]): boolean {
  const last = words.filter((word) => !isEmptyWord(word) || isJoining(word)).at(-1);
  return last !== undefined && isPreamble(last);
}

/** The preamble as a place of its own, which no paragraph before it is of; in Kazakh the owner stands before. */
const NAMING = new Set(["преамбула", "кіріспе", "кіріспенің", "кіріспесінің", "кіріспесі"]);
