import { compareNumbers } from "../../instrument/number-order";
import type { PlacesElement } from "./elements";
import { readGap } from "./gaps";
import { isHyphen, phraseEnd } from "./look";
import type { Reading } from "./look";

/** Two places that are the ends of one run, as one: "article 3 to article 6", "статьи 3 по статью 6", "12-баптан 17-бапқа дейін". */
export function asRun(reading: Reading, first: PlacesElement, last: PlacesElement): PlacesElement | undefined {
  if (first.unit !== last.unit || first.items.length !== 1 || last.items.length !== 1) return undefined;
  const [from, to] = [first.items[0], last.items[0]];
  if (!from || !to || from.to || to.to || from.path.length !== 1 || to.path.length !== 1) return undefined;
  if (compareNumbers(from.path[0] ?? "", to.path[0] ?? "") >= 0) return undefined;
  const gap = readGap(reading, first.end, last.start);
  const isTo = gap.to && gap.end === last.start && !gap.and && !gap.comma && !gap.of && !gap.semicolon;
  const isDash = last.start === first.end + 1 && isHyphen(reading, first.end);
  const isUntil = first.end === last.start && phraseEnd(reading, last.end, "run ends") > 0;
  return isTo || isUntil || isDash ? { ...first, end: last.end, items: [{ path: from.path, to: to.path }] } : undefined;
}
