import type { PlacesElement } from "./elements";
import { OF } from "./gap";
import { readGap } from "./gaps";
import { isNext } from "./item-markers";
import { itemMarkAt } from "./list-marks";
import type { ListMark } from "./list-marks";
import { isMark, isNumber, isSign, isWord, isYearAt, markAt, phraseBefore, written } from "./look";
import type { Reading } from "./look";
import { PLAIN } from "./number-style";
import { readNumbers } from "./numbers";
import type { NumberList } from "./numbers";
import { hasNumber } from "./ordinals";
import { numbersOf } from "./to-places";
import { isGenitive, unitAt } from "./units";

/**
 * Points by their numbers or letters alone, of a place behind them: "(a) and (b) of Article 40(2) CRC", «1) и 3) пункта 2
 * статьи 3 КПР». One alone may be the mark of an item, and is asked about; it is that before articles where others of its
 * kind stand nearby, «1) статьи 16; 2) статьи 17», and behind a word it is that word's: "option (a) of Article 3".
 */
export function pointsOf(reading: Reading, at: number, list: NumberList): PlacesElement | undefined {
  const { items, end } = list;
  const isClosed = isMark(reading, end - 1, ")\"'") && written(reading, end - 1) !== "]";
  const gap = isClosed ? readGap(reading, end) : undefined;
  const outer = gap && unitAt(reading, gap.end);
  if (!outer || !hasNumber(reading, outer.end) || isOfWord(reading, at, list)) return undefined;
  const isSaid = gap.bits === OF;
  const hasOne = isOne(reading, outer.end);
  if (!isSaid && !(gap.bits === 0 && isGenitive(reading, gap.end) && hasOne)) return undefined;
  const marks = marksBeside(reading, pastOpen(reading, at), list);
  // What stands before a colon may be what the genitive is of: «Нарушение: 1) статьи 16; 2) статьи 17».
  if (marks.some((mark) => markAt(reading, mark - 1) === ":")) return undefined;
  const isInList = marks.length > 1;
  if (isInList && !isSaid && outer.unit.rank < 2) return undefined;
  const isSure =
    !isInList && hasOne && (items.length > 1 || items[0]?.to !== undefined || (isSaid && pastOpen(reading, at) === 0));
  return {
    ...numbersOf(at, end, "point", items),
    rank: outer.unit.rank + 1,
    needsName: false,
    ...(!isSure && { isUnclear: true }),
  };
}

/** Before the bracket that opens, if one does. */
const pastOpen = (reading: Reading, at: number): number => (markAt(reading, at - 1) === "(" ? at - 1 : at);

/** What a list of points is none of: years, and what stands right behind a word that does not join or a sign. */
function isOfWord(reading: Reading, at: number, { starts }: NumberList): boolean {
  if (starts.some((start) => isYearAt(reading, start))) return true;
  const start = pastOpen(reading, at);
  if (isNumber(reading, start - 1) || isSign(reading, start - 1)) return true;
  return isWord(reading, start - 1) && phraseBefore(reading, 0, start, "joins") < 0;
}

/** «статьи 3», where «статьи 3 и 12», «статьи 3–5» are several. */
function isOne(reading: Reading, at: number): boolean {
  const numbers = readNumbers(reading, at, { ...PLAIN, plural: true });
  return numbers?.items.length === 1 && !numbers.items[0]?.to;
}

/** Where a list of points begins, and the marks of items nearby that come next to it. */
function marksBeside(reading: Reading, from: number, { starts, end }: NumberList): readonly number[] {
  const first = itemMarkAt(reading, from);
  const last = starts.length > 1 ? itemMarkAt(reading, pastOpen(reading, starts.at(-1) ?? from)) : first;
  const marks = [from];
  for (let at = Math.max(0, from - REACH); at < from + REACH; at++) {
    const other = at >= from && at < end ? undefined : itemMarkAt(reading, at);
    const isBefore = first && other?.sign === first.sign && isNext(valueOf(reading, other), valueOf(reading, first));
    const isBehind = last && other?.sign === last.sign && isNext(valueOf(reading, last), valueOf(reading, other));
    if (isBefore || isBehind) marks.push(at);
  }
  return marks;
}

/** The number or the letter before the bracket of a mark. */
const valueOf = (reading: Reading, { end }: ListMark): string => written(reading, end - 2).toLowerCase();

/** Tokens that are looked at on either side. */
const REACH = 80;
