import type { NameElement } from "../productions/elements";
import type { Pointer } from "../grammar/grammar";
import { folded, isIn, isMark, isTabbed, isWord, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import { OF_NO_STATE } from "../lexicon/says-its-state";
import { isLower } from "./is-lower";
import type { Link } from "./links";
import { isOfReviewed, saidBehind, speaksOfReviewed } from "./said-of-place";
import { signOf } from "./weights";

/**
 * Whether a place behind others, or behind a name in another part of the text, begins a clause about what is reviewed: it
 * is said to be changed, as no treaty is, "CRC, Article 16 – Article 7 to be deleted", "In line with the CRC, Article 3,
 * Article 7 should be amended".
 */
export function beginsClause(reading: Reading, links: readonly Link[], at: number): boolean {
  const [before, own] = [links[at - 1], links[at]];
  if (!before?.next || !own?.chain || (before.chain && isLower(before.chain, own.chain))) return false;
  const isStart = startsPart(reading, before, own);
  if (isOfOther(reading, links, at, isStart)) return true;
  if (!isStart && !isLastOfSome(reading, links, at)) return false;
  const owner = ownerBefore(links, at);
  const end = links[endOfPart(reading, links, at)]?.end ?? 0;
  const isOfNone = isTreaty(links[owner]?.name) && isChanged(reading, end);
  if (!isStart) return isOfNone || (owner === at - 2 && isOfFront(reading, links[owner], end));
  // "DSA, Article 28(2) – paragraph 3 to be added": an article that is added may be one more that is cited.
  const isInside = before.chain !== undefined && (before.next.open || isInNextCell(reading, before, own));
  const mayBeAdded = before.next.dash ? own.chain.rank >= 2 : isInside;
  return isOfNone || (mayBeAdded && isTreaty(links[owner]?.name) && isSaid(reading, end, "drafting"));
}

/**
 * Whether what is said of a place says that it is of the text under review, or of a state's law: "CRC, art. 16; art. 9
 * (draft)". A name that bare words lead to is weighed as one.
 */
function isOfOther(reading: Reading, links: readonly Link[], at: number, isStart: boolean): boolean {
  const [before, own, next, second] = links.slice(at - 1, at + 3);
  if (!own?.chain || own.chain.sharesUnit || !(before?.chain || before?.next?.semicolon)) return false;
  const place = next?.chain ? next : second;
  const said = saidBehind(reading, own.end, place?.chain ? place.start : Infinity);
  if (said.isBare && own.next && next?.name && !own.chain.numberFirst) return false;
  return isOfReviewed(reading, said) || (isStart && speaksOfReviewed(reading, said));
}

/**
 * Whether what stands behind a name, perhaps behind its comma or colon, is spoken of in a clause of its own, which words
 * behind it go on with, and is none of that name: it is said to be changed in the light of that, "In line with GDPR,
 * Article 7 should be deleted", or is what the name is held against, "Unlike the CRC, article 3 sets". Behind the comma of
 * a name that has its place before it all that is no lower level of that is so: "Article 16 CRC: Article 7 should say".
 *
 * @param from the name
 * @param hasOwn it has its place before it
 */
export function isOfClause(reading: Reading, links: readonly Link[], from: number, hasOwn: boolean): boolean {
  const [place, name, inner] = [links[from - 1], links[from], links[from + 1]];
  if (!name?.next || !inner?.chain || beginsClause(reading, links, from + 1)) return inner !== undefined;
  const owner = hasOwn ? place?.chain : undefined;
  const isParted = name.next.comma || name.next.colon;
  if (owner && isParted && !isLower(owner, inner.chain)) return isWord(reading, endOfList(links, from + 1));
  // "According to Article 16 CRC Article 7 violates rights": nothing stands before the name or behind it.
  if (owner && !owner.numberFirst && name.next.bits === 0 && place?.next?.bits === 0 && owner.rank === inner.chain.rank)
    return true;
  if (isLastOfSome(reading, links, from + 2)) return false;
  const end = links[endOfPart(reading, links, from + 1)]?.end ?? 0;
  const start = (owner ? place : name)?.start ?? 0;
  if ((owner || isParted) && isHeldAgainst(reading, start, end)) return true;
  return (
    (isChanged(reading, end) || (owner !== undefined && isSaid(reading, end, "said of places"))) &&
    isFronted(reading, start, "fronting")
  );
}

/** Whether words before a name say by what the places behind it are to be changed, or against what they are held. */
const isOfFront = (reading: Reading, name: Link | undefined, end: number): boolean =>
  name !== undefined &&
  (isHeldAgainst(reading, name.start, end) ||
    ((isChanged(reading, end) || isIn(reading, end, "said of places")) && isFronted(reading, name.start, "fronting")));

/** Whether a place stands behind the last of the commas that alone part places, each with a unit of its own. */
function isLastOfSome(reading: Reading, links: readonly Link[], at: number): boolean {
  const [before, own] = [links[at - 1], links[at]];
  const isBehindComma = before?.chain !== undefined && before.next !== undefined && signOf(before.next) === ",";
  if (!isBehindComma || own?.chain?.bare !== false || own.next?.comma) return false;
  return links.slice(at, endOfPart(reading, links, at)).every(({ next }) => next?.comma === false);
}

/** Whether a sign parts what is said before it from a link behind it. */
function startsPart(reading: Reading, before: Link, own: Link): boolean {
  const { next } = before;
  const isParted = !next || next.semicolon || next.colon || next.dash || next.newline || next.open;
  return isParted || isInNextCell(reading, before, own);
}

const isInNextCell = (reading: Reading, { end }: Link, { start }: Link): boolean =>
  isTabbed(reading, end - 1, start) || isMark(reading, end, "|") || isMark(reading, start - 1, "|");

/** More places than these are no clause's: each is looked at from each, so that it has to end somewhere. */
const MOST_PLACES = 30;

/** The last of the places that go on with one, up to a sign that parts them. */
function endOfPart(reading: Reading, links: readonly Link[], first: number): number {
  let last = first;
  for (; last - first < MOST_PLACES; last++) {
    const [own, next] = [links[last], links[last + 1]];
    if (!own || !next?.chain || own.next?.close || startsPart(reading, own, next)) break;
  }
  return last;
}

/** Where a list of places ends that neither a name nor a bracket ends; -1 where one does. */
function endOfList(links: readonly Link[], first: number): number {
  let last = first;
  while (links[last]?.next?.close === false && links[last + 1]?.chain && last - first < MOST_PLACES) last++;
  const link = links[last];
  return !link || link.next ? -1 : link.end;
}

/** The name before a place, -1 for none. */
function ownerBefore(links: readonly Link[], at: number): number {
  let owner = at - 1;
  while (links[owner]?.chain && links[owner - 1]?.next && at - owner < MOST_PLACES) owner--;
  return links[owner]?.name ? owner : -1;
}

/** Whether a name is a treaty's, an act of the Union or a comment. */
export const isTreaty = (name: NameElement | undefined): boolean =>
  name !== undefined &&
  (name.instruments.length > 0
    ? name.instruments.every(({ jurisdiction }) => OF_NO_STATE.has(jurisdiction))
    : name.pointer !== undefined && TREATIES.has(name.pointer));

const TREATIES: ReadonlySet<Pointer> = new Set(["the Convention", "the Covenant", "the Optional Protocol"]);

/** Tokens behind a place in which its verb stands, and before one in which its sentence begins. */
const [VERB, CLAUSE] = [3, 40];

const isChanged = (reading: Reading, end: number): boolean =>
  phraseEnd(reading, behindSign(reading, end), "said to be changed") > 0;

/** What is said of a place may stand behind a colon or a dash or in a bracket: "Article 7: delete". */
const behindSign = (reading: Reading, end: number): number => (isMark(reading, end, ":-(") ? end + 1 : end);

function isSaid(reading: Reading, end: number, words: "drafting" | "said of places"): boolean {
  const first = behindSign(reading, end);
  for (let at = first; at < first + VERB && isWord(reading, at); at++) if (isIn(reading, at, words)) return true;
  return false;
}

const isHeldAgainst = (reading: Reading, start: number, end: number): boolean =>
  isWord(reading, end) && folded(reading, end) !== "the" && isFronted(reading, start, "contrasting");

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
