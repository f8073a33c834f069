import { areComments } from "../../instrument/general-comment";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import { FOLLOWING } from "../grammar/any-word";
import type { NameElement } from "../productions/elements";
import type { Gap } from "../productions/gap";
import { skipGloss } from "../productions/gloss";
import { isItemMarker } from "../productions/item-markers";
import { listMarkAt, opensList } from "../productions/list-marks";
import { isCapitals, isMark, isNumber, isSpaced, isWord, markAt, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import { isHeading } from "./containers";
import type { Link, LinkedChain } from "./links";
import { hasOwnPlace, hasSurePlace, ownsPlaceBefore, isBeforeItsName, isBehindOwner, isNearer } from "./nearer";
import { openBefore } from "../productions/open-bracket";
import { goesOnBehindName, isOfActBefore } from "./of-act-before";
import { isSaidOf, ofBracket } from "./behind-named";
import { beginsClause, isOfClause } from "./clauses";
import { isLower } from "./is-lower";
import { isBehindOthers, isReferredTo } from "./of-bracket";
import { isOfWhatFollows } from "./of-what-follows";
import { isOfPreamble } from "./join-places";
import { isPlaceFirst } from "./place-first";
import {
  BACKWARD,
  BESIDE,
  FORWARD,
  INNER_OF_LAST,
  NOT_INSIDE,
  OF_DRAFT,
  RIGHT_UNIT,
  SECOND_SIDE,
  signOf,
  WHOLE_LIST,
  WITHOUT_COMMA,
  WRONG_UNIT,
  WRONG_UNIT_ASIDE,
} from "./weights";

/** The weight of what is never put together. */
export const NEVER = -Infinity;

const weigh = (table: Readonly<Record<string, number>>, gap: Gap | undefined): number =>
  gap ? (table[signOf(gap)] ?? NEVER) : NEVER;

/** How well a unit fits a name; 0 where nothing is known. */
function unitFit({ instruments, pointer }: NameElement, { unit }: LinkedChain, aside: boolean): number {
  if (pointer === "the Convention" && instruments.length === 0) return unit === "article" ? RIGHT_UNIT : 0;
  if (unit === undefined || instruments.length === 0) return 0;
  if (instruments.some(({ pinpoint }) => pinpoint.unit === unit)) return RIGHT_UNIT;
  const isArticleOfComment = unit === "article" && instruments.every(({ pinpoint }) => pinpoint.unit === "paragraph");
  return isArticleOfComment ? (aside ? WRONG_UNIT_ASIDE : WRONG_UNIT) : 0;
}

/**
 * The weight of the first place after a name as one of that name.
 *
 * @param from the name, or -1
 * @param hasBefore it has places before it
 */
export function backward(reading: Reading, links: readonly Link[], from: number, hasBefore: boolean): number {
  const [last, next] = [links[from], links[from + 1]];
  const { name } = last ?? {};
  const chain = next?.chain;
  const gap = last?.next;
  if (!name || name.isPaper || !chain || chain.ofThisText || !gap) return NEVER;
  if (gap.close && isReferredTo(reading, links, from)) return NEVER;
  if (chain.bare) return bareBackward(reading, links, from, gap, hasBefore);
  const weight = weigh(BACKWARD, gap) + unitFit(name, chain, gap.open || gap.close);
  // "Article 16 CRC (see also Article 3)", "нарушение ст. 16 КПР (ст. 7)"
  const isAside = gap.open && ownsPlaceBefore(reading, links, from);
  const hasOwn = hasBefore || isAside || hasSurePlace(reading, links, from);
  if (isOfWhatFollows(reading, links, from + 1, hasOwn)) return weight + SECOND_SIDE;
  if (isOfClause(reading, links, from, hasOwn || ownsPlaceBefore(reading, links, from))) return weight + SECOND_SIDE;
  if (!hasOwn) return isComparedWith(reading, links, from + 1) ? NEVER : weight;
  // "статью 6 проекта пунктами 3-1 и 3-2"
  const isOfArticle = name.pointer === "draft" && signOf(gap) === "";
  const isInner =
    !gap.and &&
    (gap.comma || gap.open || isOfArticle) &&
    ((chain.rank >= 2 && chain.unit !== undefined) || isApart(chain));
  // "Recital 38 GDPR, Article 8"
  const isOfRecitals = signOf(gap) === "," && chain.rank === 1 && isRecital(links[from - 1]);
  if (!isInner && !isOfRecitals) return weight + SECOND_SIDE;
  return weight + INNER_OF_LAST - 4 + (isOfNext(links, from + 1) ? NOT_INSIDE : 0);
}

/** "section 12 of the Online Safety Act 2023, Part 3": an act's beside its articles; an annex may be any document's. */
const isApart = (chain: LinkedChain): boolean =>
  isHeading(chain) || chain.unit === "schedule" || chain.unit === "recital";

const isRecital = (link: Link | undefined): boolean => link?.chain !== undefined && isOfPreamble(link.chain);

/** "п. 67 ЗОП № 25, п. 2, ст. 16 КПР": beside a paragraph another one is inside the article behind it. */
function isOfNext(links: readonly Link[], index: number): boolean {
  const [before, own, outer] = [links[index - 2]?.chain, links[index], links[index + 1]?.chain];
  const isLike = [before?.innermost, before?.unit].includes(own?.chain?.unit);
  return before !== undefined && isLike && own?.next?.comma === true && !own.next.and && outer?.rank === 1;
}

/** "…, статья 10 – GDPR": what follows the dash is the whole of the place's fellow; "– the draft has none" is said of it. */
function isComparedWith(reading: Reading, links: readonly Link[], index: number): boolean {
  const [link, after] = [links[index], links[index + 1]];
  if (!link?.next?.dash || !after?.name || after.next) return false;
  return after.name.pointer !== "draft" || !isWord(reading, after.end);
}

/** Numbers right behind a name: "UNGP 17". Those that count something, and one alone in a bracket, are no place. */
function bareBackward(reading: Reading, links: readonly Link[], from: number, gap: Gap, hasBefore: boolean): number {
  const link = links[from + 1];
  const sign = signOf(gap);
  const chain = link?.chain;
  if (!link || !chain) return NEVER;
  const [first] = chain.pinpoints;
  if (sign === "(") {
    const before = links[from - 1]?.chain ? links[from - 1] : undefined;
    const inBracketToo = before?.chain?.unit === chain.unit && before?.next?.close === true && chain.unit !== undefined;
    const isClosed = markAt(reading, link.end) === ")";
    const many = chain.pinpoints.length > 1 || first?.to !== undefined;
    return isClosed && (many || inBracketToo) ? 6 : NEVER;
  }
  const isAt = sign === "i" && areComments(links[from]?.name);
  if (sign === "," || sign === ",i" || isAt)
    return (hasBefore ? goesOnBehindName(links, from) : isPlaceOfList(reading, link, links[from]?.name, gap))
      ? 3
      : NEVER;
  if (sign !== "" && sign !== ":") return NEVER;
  // "1. Article 16 CRC 2. Article 8 GDPR"
  if (hasBefore && listMarkAt(reading, link.start)) return NEVER;
  if (isItemMarker(reading, link.end)) return 5;
  const isPlace = chain.pinpoints.every(({ path }) => path.length > 1) || FOLLOWING.has(written(reading, link.end));
  if (!isPlace && isWord(reading, link.end) && !link.next && phraseEnd(reading, link.end, "joins") === 0) return NEVER;
  return !isPlace && isWord(reading, link.end) && !isSpaced(reading, link.end) ? NEVER : 5;
}

/** "CRC, arts. 16, 17, GC25, 130": a run, one behind "at", or a number alone that can be none of another comment. */
function isPlaceOfList(reading: Reading, link: Link, name: NameElement | undefined, gap: Gap): boolean {
  const first = link.chain?.pinpoints[0];
  if (!first || name?.instruments.length !== 1 || !endsPart(reading, link)) return false;
  if (first.to || gap.in) return true;
  const isComment = areComments(name) && reading.lexicon.comments.has(first.path[0] ?? "");
  return (link.next !== undefined || markAt(reading, link.end) !== ",") && !isComment;
}

/** "s. 123 – age-appropriate design code": what has its own numbers of another unit explains the place. */
const isOtherwiseCounted = ({ instruments }: NameElement, { rank, unit }: LinkedChain): boolean =>
  rank === 1 &&
  instruments.length > 0 &&
  instruments.every(({ pinpoint }) => pinpoint.unit !== unit && pinpoint.unit !== UNKNOWN_UNIT);

/** The weight of the last place before a name as one of that name. */
export function forwardOf(reading: Reading, links: readonly Link[], at: number): number {
  const [link, next] = [links[at], links[at + 1]];
  const { chain, next: gap } = link ?? {};
  const name = next?.name;
  if (!chain || !name || !gap || chain.ofThisText || name.pointer === "ibid.") return NEVER;
  const sign = signOf(gap);
  const whole = sign === "" && isNearer(reading, links, at) ? WITHOUT_COMMA : 0;
  // "arts. 5 (CRC, art. 16) and 6 (CRC, art. 17)", "Article 8 (draft Article 7)": names with places of their own.
  const isAside = chain.bare || (name.pointer === "draft" && next.next?.close === false);
  if (sign === "(" && isAside && hasOwnPlace(links, at + 1)) return NEVER;
  if (sign === "(" && (isSaidOf(reading, links, at) || ofBracket(reading, links, at) === "outer")) return NEVER;
  if (chain.bare) {
    const isAcronym = isCapitals(reading, name.start) || name.pointsBy === "last";
    // "DSA 28 CRC 16": each name has its own numbers behind it.
    if (sign === "" && isBehindItsName(reading, links, at) && hasOwnPlace(links, at + 1)) return NEVER;
    // "CRC 12 (GC12)"
    if (sign === "(" && isBehindItsName(reading, links, at)) return NEVER;
    if (/^(?:o|i|oi|\()$/u.test(sign)) return 7 + unitFit(name, chain, gap.open);
    // "Art. 3 CRC and 12 GDPR fines": numbers count other things.
    const describes = !chain.plural && isLatinWord(reading, name.end) && phraseEnd(reading, name.end, "joins") === 0;
    return sign === "" && isAcronym && !describes ? 7 + whole : NEVER;
  }
  // In Kazakh the name stands before its places: "9-бабы БҚК-ге қайшы".
  if (chain.numberFirst && !gap.open && !gap.comma && !gap.of && !gap.in && !isTurnedRound(reading, links, at))
    return NEVER;
  if (gap.close && isInBracketOfName(reading, links, at)) return NEVER;
  if (sign === "," && isPlaceFirst(links, at)) return WHOLE_LIST + unitFit(name, chain, false);
  // "CRC: 1) Article 3; 2) Article 12 | GDPR: 1) Article 8"
  if (gap.bar && opensList(reading, name.end + 1)) return NEVER;
  const hasOwn = hasOwnPlace(links, at + 1);
  // "rule 8 (GC24, para. 66)"
  if ((sign === "-" || (sign === "(" && hasOwn)) && isOtherwiseCounted(name, chain)) return NEVER;
  // "Article 16, CRC": the name after the comma has no places of its own and ends its part of the text.
  if ((sign === "," || sign === "-") && (name.pointer !== undefined || hasOwn || !endsPart(reading, next)))
    return NEVER;
  if (sign === "," && isOfActBefore(reading, links, at)) return NEVER;
  if (name.pointer === "draft" && sign === ",i" && isBehindOwner(reading, links, at)) return NEVER;
  // "Article 9 (CRC alignment)"
  if (gap.open && !next.next && markAt(reading, name.end) !== ")") return NEVER;
  const draft = name.pointer === "draft" ? OF_DRAFT : 0;
  return weigh(FORWARD, gap) + draft + whole + unitFit(name, chain, gap.open);
}

/** Whether a number stands behind the name of its own in a list that begins with a name: not "8 GDPR 16 CRC". */
function isBehindItsName(reading: Reading, links: readonly Link[], at: number, most = LONGEST_LIST): boolean {
  const [place, name] = [links[at - 2], links[at - 1]];
  if (!name?.name || !name.next || signOf(name.next) !== "" || most === 0) return false;
  if (!place?.chain || !place.next || signOf(place.next) !== "") return !isNumber(reading, name.start - 1);
  return isBehindItsName(reading, links, at - 2, most - 1);
}

const LONGEST_LIST = 20;

/** "art. 5 (CRC, art. 16) of the draft": the bracket that ends behind the place begins before a name. */
function isInBracketOfName(reading: Reading, links: readonly Link[], at: number): boolean {
  const name = links[at - 1];
  const open = name?.name && name.next ? openBefore(reading, 0, links[at]?.start ?? 0) : -1;
  return name !== undefined && open >= 0 && open < name.start;
}

/** "16-бап БҚК", "16-бап БҚК, 1-тармақ": neither the unit nor the name has an ending, and nothing follows but what is in it. */
const isTurnedRound = (reading: Reading, links: readonly Link[], at: number): boolean => {
  const [place, name, inner] = [links[at]?.chain, links[at + 1], links[at + 2]?.chain];
  if (!place || !name || place.owned || !isCapitals(reading, name.end - 1)) return false;
  if (!name.next || name.next.semicolon) return endsPart(reading, name);
  return name.next.comma && inner !== undefined && isLower(place, inner);
};

const isLatinWord = (reading: Reading, at: number): boolean => /^[a-z]/u.test(written(reading, at));

const endsPart = (reading: Reading, { end, next }: Link): boolean => standsLast(reading, end) || next !== undefined;

const standsLast = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.length || isMark(reading, end, ".,;:)\n");

/** The weight of a place beside the one before it, both of one name. */
export function beside(reading: Reading, links: readonly Link[], at: number, side: "back" | "forward"): number {
  const [last, next] = [links[at - 1], links[at]];
  const gap = last?.next;
  if (!last?.chain || !next?.chain || !gap || next.chain.ofThisText || last.chain.ofThisText) return NEVER;
  if ((gap.dash || gap.open) && last.chain.unit === next.chain.unit) return NEVER;
  // "2-бап (кемсітпеу); 3 (мүдделер)"
  const isBehindUnit =
    last.chain.numberFirst && (gap.comma || gap.semicolon) && standsLast(reading, skipGloss(reading, next.end));
  if (
    next.chain.bare &&
    !(last.chain.plural || gap.close || last.chain.bare || isBehindUnit || isBeforeItsName(next, links[at + 1]))
  )
    return NEVER;
  // "arts. 12 and Sec. 5": nothing is numbered through by two units.
  if (last.chain.rank === 1 && next.chain.rank === 1 && isOtherUnit(last.chain, next.chain)) return NEVER;
  if (beginsClause(reading, links, at)) return NEVER;
  if (gap.semicolon && side === "back" && last.chain.unit !== next.chain.unit && next.chain.rank > 0) return NEVER;
  if (gap.semicolon && side === "forward") return NEVER;
  if (side === "forward" && gap.newline) return NEVER;
  // "; 2. GDPR, Article 8"
  if (gap.semicolon && (next.next?.dash || next.next?.colon) && links[at + 1]) return NEVER;
  // "CRC, art. 16 (see GC25, para. 67), art. 17": what follows the bracket is no more of what stands in it.
  if (isBehindOthers(reading, links, at) || (gap.close && next.chain.rank < last.chain.rank && !next.chain.bare))
    return NEVER;
  if (isComparedWith(reading, links, at) || (gap.open && next.chain.rank < last.chain.rank)) return NEVER;
  return weigh(BESIDE, gap);
}

const isOtherUnit = (one: LinkedChain, other: LinkedChain): boolean =>
  one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit;
