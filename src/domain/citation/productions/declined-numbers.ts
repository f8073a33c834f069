import { compareNumbers } from "../../instrument/number-order";
import type { PlacesElement } from "./elements";
import { readGap } from "./gaps";
import { isIn, isNumber, isYearAt, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { placesOf } from "./to-places";
import { unitAt } from "./units";

/** Numbers with the ending of their case: "12-й и 13-й статьях", "34-тен 36-ға дейінгі баптар", "3-ші бап"; "в 3-х статьях" counts them. */
export function readDeclined(reading: Reading, at: number): PlacesElement | undefined {
  const numbers: string[] = [];
  let next = at;
  while (isNumber(reading, next) && markAt(reading, next + 1) === "-" && isIn(reading, next + 2, "number endings")) {
    numbers.push(written(reading, next));
    next += 3;
    const gap = readGap(reading, next);
    if ((gap.and || gap.comma) && isNumber(reading, gap.end)) next = gap.end;
  }
  if (numbers.length === 0 || isYearAt(reading, at)) return undefined;
  if (numbers.length === 1 && isIn(reading, at + 2, "count endings")) return undefined;
  const until = phraseEnd(reading, next, "run ends");
  const found = unitAt(reading, until > 0 ? until : next);
  if (!found) return undefined;
  const [from = "", to = ""] = numbers;
  const isRun = until > 0 && numbers.length === 2 && compareNumbers(from, to) < 0;
  const items = isRun ? [{ path: [from], to: [to] }] : numbers.map((number) => ({ path: [number] }));
  return placesOf("", found.unit, at, found.end, items, found.unit.number !== "after");
}
