import { markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Link } from "./links";
import { isOfPreamble } from "./join-places";
import { isLower } from "./is-lower";
import { hasSurePlace, isBeforeItsName } from "./nearer";
import { followsAct, goesOnBehindName, goesOnList } from "./of-act-before";
import { backward, beside, forwardOf, NEVER } from "./weigh-neighbours";
import { signOf } from "./weights";

/** The links between two names, which `from` and `to` are; -1 and the number of links where no name is. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which places of a stretch are the first name's, up to `back`, and which the second one's, from `forward` on. */
export interface Split {
  readonly back: number;
  readonly forward: number;
  readonly weight: number;
}

/** The stretches of a text, in reading order. */
export function stretchesOf(links: readonly Link[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  links.forEach(({ name }, to) => {
    if (!name) return;
    stretches.push({ from, to });
    from = to;
  });
  stretches.push({ from, to: links.length });
  return stretches;
}

/** What it weighs to give a stretch's places away, by where that ends or begins. */
export interface Sums {
  /** The first ones to the name before: none, the first, the first two and so on. */
  readonly back: readonly number[];
  /** The last ones to the name after, by the first of them. */
  readonly forward: readonly number[];
}

/** @param hasBefore the name before the stretch has places before it */
export function sumsOf(reading: Reading, links: readonly Link[], { from, to }: Stretch, hasBefore: boolean): Sums {
  const first = from + 1;
  const back: number[] = [0];
  for (let at = first; at < to; at++) {
    const step = at === first ? backward(reading, links, from, hasBefore) : beside(reading, links, at, "back");
    back.push(from < 0 ? NEVER : (back.at(-1) ?? NEVER) + step);
  }
  const bound = boundOf(reading, links, { from, to });
  const forward: number[] = [];
  const isPair = hasSurePlace(reading, links, from);
  let sum = NEVER;
  for (let at = to - 1; at >= first; at--) {
    const last = at === to - 1 ? forwardOf(reading, links, at) : sum + beside(reading, links, at + 1, "forward");
    // "Labour Code, art. 5, art. 32 CRC", "Article 3 CRC, Article 12, Article 8 GDPR"
    const isOfOther =
      at < to - 1 && (followsAct(reading, links, at) || (isPair && (isParted(links, at) || isOfLast(links, from, at))));
    sum = to < links.length && !isOfOther ? last : NEVER;
    forward[at] = bound[at] ? NEVER : sum;
  }
  return { back, forward };
}

/** Whether only a comma stands between a place and the next one like it, or between a recital and what is in none. */
const isParted = (links: readonly Link[], at: number): boolean => {
  const { chain, next } = links[at] ?? {};
  return (
    chain !== undefined &&
    next !== undefined &&
    signOf(next) === "," &&
    (goesOnList(links, at + 1) || isOfPreamble(chain))
  );
};

/** "Article 16 CRC, para. 2 and Article 8 GDPR": a level below the article before the name goes on with that. */
const isOfLast = (links: readonly Link[], from: number, at: number): boolean => {
  const [article, own, next] = [links[from - 1]?.chain, links[at]?.chain, links[at + 1]?.chain];
  return at === from + 1 && next?.rank === 1 && !next.outwards && !!article && !!own && isLower(article, own);
};

/**
 * By its link, whether a place may not be parted from the list before it: "КПР, статьи 3, 16 и 17 МПГПП". What a unit in
 * the plural counts is of one name.
 */
function boundOf(reading: Reading, links: readonly Link[], { from, to }: Stretch): readonly boolean[] {
  const bound: boolean[] = [];
  const isDraft = links[from]?.name?.pointer === "draft";
  let isPlural = false;
  for (let at = from + 1; at < to; at++) {
    const [before, own] = [links[at - 1], links[at]?.chain];
    const goesOn = goesOnList(links, at);
    if (!goesOn) isPlural = own?.plural === true;
    // "Arts. 16 and 17, and 8 GDPR": the list has ended before.
    const isEnded = before?.next?.and === true && (before.next.comma || markAt(reading, before.end - 1) === ",");
    // "draft Articles 5, 6 and 8 GDPR"
    const isOfNext = isDraft && before?.next?.and === true && isBeforeItsName(links[at], links[at + 1]);
    bound[at] = goesOn
      ? isPlural && own?.bare === true && !isEnded && !isOfNext
      : at === from + 1
        ? goesOnBehindName(links, from)
        : before?.next !== undefined && signOf(before.next) === "o";
  }
  return bound;
}

/** The best split of a stretch that gives no place forward, and the best one that does, if any may be given. */
export function bestSplits(
  reading: Reading,
  links: readonly Link[],
  stretch: Stretch,
  hasBefore: boolean,
): readonly Split[] {
  const { from, to } = stretch;
  const first = from + 1;
  if (first === to) return [{ back: to, forward: to, weight: 0 }];
  const { back, forward } = sumsOf(reading, links, stretch, hasBefore);
  let [bestBack, backEnd] = [0, first];
  let some: Split | undefined;
  for (let start = first; start <= to; start++) {
    const value = back[start - first] ?? NEVER;
    if (value > bestBack) [bestBack, backEnd] = [value, start];
    const weight = bestBack + (forward[start] ?? NEVER);
    if (weight > NEVER && (!some || weight > some.weight)) some = { back: backEnd, forward: start, weight };
  }
  const none = { back: backEnd, forward: to, weight: bestBack };
  return some ? [none, some] : [none];
}
