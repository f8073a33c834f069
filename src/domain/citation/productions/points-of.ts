import type { PlacesElement } from "./elements";
import { OF } from "./gap";
import { readGap } from "./gaps";
import { itemMarkAt } from "./list-marks";
import { beforeMarks, isMark, isNumber, markAt } from "./look";
import type { Reading } from "./look";
import type { NumberList } from "./numbers";
import { hasNumber } from "./ordinals";
import { numbersOf } from "./to-places";
import { isGenitive, unitAt } from "./units";

/**
 * Points by their numbers or letters alone, of a place behind them: "(a) and (b) of Article 40(2) CRC", «1) пункта 2 статьи 3
 * КПР». Beside others of its kind such a number may mark an item, and is asked about: «1) пункта 2 …; 2) пункта 3 …».
 */
export function pointsOf(reading: Reading, at: number, { items, end }: NumberList): PlacesElement | undefined {
  const gap = isMark(reading, end - 1, ")\"'") ? readGap(reading, end) : undefined;
  const outer = gap && unitAt(reading, gap.end);
  if (!outer || !hasNumber(reading, outer.end)) return undefined;
  const isSaid = gap.bits === OF;
  if (!isSaid && !(gap.bits === 0 && isGenitive(reading, gap.end) && isOne(reading, outer))) return undefined;
  const signs = isSaid ? "" : signsOfItems(reading, at);
  // What stands before a colon may be what the genitive is of: «Нарушение: 1) статьи 16; 2) статьи 17».
  if (signs.includes(":") || (signs !== "" && outer.unit.rank < 2)) return undefined;
  return {
    ...numbersOf(at, end, "point", items),
    rank: outer.unit.rank + 1,
    needsName: false,
    ...(signs !== "" && { isUnclear: true }),
  };
}

/** «статьи 3», where «статьи 3 и 12» are several. */
const isOne = (reading: Reading, { unit, end }: NonNullable<ReturnType<typeof unitAt>>): boolean =>
  !unit.plural || !isNumber(reading, readGap(reading, end + 1).end);

/** The signs before the mark of an item that begins at a token and the marks that come next to it nearby. */
function signsOfItems(reading: Reading, from: number): string {
  const signAt = (at: number): string =>
    at === 0 ? "\n" : markAt(reading, beforeMarks(reading, at, "\n") - 1) || "\n";
  const own = itemMarkAt(reading, from);
  if (!own) return "";
  let signs = signAt(from).replace(/[^:]/u, "");
  for (let at = Math.max(0, from - REACH); at < from + REACH; at++) {
    const other = at === 0 || isMark(reading, at - 1, ":;\n") ? itemMarkAt(reading, at) : undefined;
    if (other?.sign === own.sign && Math.abs(other.number - own.number) === 1) signs += signAt(at);
  }
  return signs;
}

/** Tokens that are looked at on either side. */
const REACH = 80;
