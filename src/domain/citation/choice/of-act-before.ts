import { isAny, isMark, isNumber, isSign, isWord, markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import { actWithPlace } from "../productions/act-with-place";
import type { Link } from "./links";
import { signOf } from "./weights";

/**
 * Whether a place, or the list that it goes on, belongs to an act before it that the catalogue doesn't hold: "Labour
 * Code, arts. 5, 6, CRC".
 */
export const isOfActBefore = (reading: Reading, links: readonly Link[], at: number): boolean =>
  followsAct(reading, links, firstOfList(links, at));

/**
 * Whether a place that begins a list, or a bracket that a link begins, stands right behind such an act.
 *
 * @param start the token of the place, or the bracket
 */
export function followsAct(reading: Reading, links: readonly Link[], at: number, start = links[at]?.start): boolean {
  const last = links[at - 1];
  if (start === undefined || last?.next) return false;
  // "Конвенция МОТ № 138, ст. 2": the title goes on behind the word for the act.
  if (last?.name?.ofAnother) return isTitle(reading, last.end, start);
  const act = actWithPlace(reading, last?.end ?? 0, start);
  const hasPlace = last?.chain !== undefined || links[at - 2]?.next !== undefined;
  return act !== undefined && !(last && hasPlace && isOneName(reading, last.end, act.start));
}

/** The first of the places of one unit that stand in a list, up to one of them. */
export function firstOfList(links: readonly Link[], at: number): number {
  let first = at;
  while (goesOnList(links, first)) first--;
  return first;
}

/** Whether a place stands in one list with the place before it. */
export function goesOnList(links: readonly Link[], at: number): boolean {
  const [before, own] = [links[at - 1], links[at]];
  if (!own?.chain || !before?.chain || !before.next || !/^,?&?$/u.test(signOf(before.next))) return false;
  return own.chain.bare || before.chain.unit === own.chain.unit;
}

/**
 * Whether a list whose unit is in the plural has one number before its name, so that it goes on behind that, "Articles 3
 * CRC, 12, 16", where no other name is tied to the numbers there.
 */
export function goesOnBehindName(links: readonly Link[], at: number): boolean {
  const [place, own, next] = [links[at - 1]?.chain, links[at], links[at + 1]];
  if (!place?.plural || !own?.next?.comma || next?.chain?.bare !== true) return false;
  const isOfNext = links[at + 2]?.name !== undefined && next.next !== undefined && !/[,;]/u.test(signOf(next.next));
  return place.pinpoints.length === 1 && place.pinpoints[0]?.to === undefined && !isOfNext;
}

/** "Article 69, Labour Code, Article 32, CRC", "ст. 12 Закона РК «О связи», ст. 8, МПГПП": the act has its place before it. */
const isOneName = (reading: Reading, from: number, to: number): boolean =>
  !isAny(from, to, (at) => isMark(reading, at, ";:()\n") || (at > from && markAt(reading, at) === ","));

function isTitle(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isWord(reading, at) && !isNumber(reading, at) && !isSign(reading, at) && !isMark(reading, at, ",'-"))
      return false;
  return true;
}
