import type { NameElement } from "../productions/elements";
import type { Gap } from "../productions/gaps";
import { isCapitals, isSpaced, isWord, markAt, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Link, LinkedChain } from "./links";
import {
  BACKWARD,
  BESIDE,
  FORWARD,
  INNER_OF_LAST,
  OF_DRAFT,
  RIGHT_UNIT,
  SECOND_SIDE,
  signOf,
  WRONG_UNIT,
  WRONG_UNIT_ASIDE,
} from "./weights";

/** Links that make one citation: a name and the places before or after it, or places with no name. */
export interface Cluster {
  readonly name: NameElement | undefined;
  readonly chains: readonly LinkedChain[];
  readonly start: number;
  readonly end: number;
  /** End of what was read before this one. */
  readonly from: number;
  readonly afterSemicolon: boolean;
  /** What was spoken of last is the draft under review. */
  readonly afterDraft: boolean;
  /** What was spoken of last is the current act: "осы Заңның күшіне ену тәртібін 31-б. қараңыз". */
  readonly afterCurrent: boolean;
}

const NEVER = -Infinity;

/** Which places between two names are the first one's, up to `back`, and which the second one's, from `forward` on. */
interface Split {
  readonly back: number;
  readonly forward: number;
  readonly weight: number;
}

/**
 * Give each place to the name before it, to the one after it, or to none, so that the weights of what is put together
 * are greatest. Places never cross: between two names the first ones go back, the last ones forward.
 */
export function chooseClusters(reading: Reading, links: readonly Link[]): readonly Cluster[] {
  const names = links.flatMap(({ name }, index) => (name ? [index] : []));
  const bounds = [-1, ...names, links.length];
  // For each name: the best weight so far where it has places before it or none, and how that was come by.
  let best: readonly (Path | undefined)[] = [{ weight: 0, split: undefined, before: undefined }, undefined];
  for (let index = 1; index < bounds.length; index++) {
    const [from, to] = [bounds[index - 1] ?? -1, bounds[index] ?? links.length];
    const next: (Path | undefined)[] = [undefined, undefined];
    best.forEach((path, hasBefore) => {
      if (!path) return;
      for (const split of splitsOf(reading, links, from, to, hasBefore === 1)) {
        const state = split.forward < to ? 1 : 0;
        const weight = path.weight + split.weight;
        const known = next[state];
        if (!known || weight > known.weight) next[state] = { weight, split, before: path };
      }
    });
    best = next;
  }
  const [a, b] = best;
  const path = !b || (a && a.weight >= b.weight) ? a : b;
  return toClusters(links, bounds, splitsUpTo(path));
}

/** Splits that were chosen, the last one first. */
interface Path {
  readonly weight: number;
  readonly split: Split | undefined;
  readonly before: Path | undefined;
}

function splitsUpTo(path: Path | undefined): readonly Split[] {
  const splits: Split[] = [];
  for (let one = path; one?.split; one = one.before) splits.push(one.split);
  return splits.reverse();
}

/** For each way to end with no place, or with one, given forward, the best split of the places between two names. */
function splitsOf(
  reading: Reading,
  links: readonly Link[],
  from: number,
  to: number,
  hasBefore: boolean,
): readonly Split[] {
  const first = from + 1;
  if (first === to) return [{ back: to, forward: to, weight: 0 }];
  const back: number[] = [0];
  for (let at = first; at < to; at++) {
    const last = back.at(-1) ?? NEVER;
    const step = at === first ? backward(reading, links, from, hasBefore) : beside(links, at, "back");
    back.push(from < 0 ? NEVER : last + step);
  }
  let [none, some]: [Split | undefined, Split | undefined] = [undefined, undefined];
  const forward: number[] = [];
  for (let at = to - 1; at >= first; at--) {
    const last =
      at === to - 1 ? forwardOf(reading, links, at) : (forward[at + 1] ?? NEVER) + beside(links, at + 1, "forward");
    forward[at] = to < links.length ? last : NEVER;
  }
  let [bestBack, backEnd] = [0, first];
  for (let start = first; start <= to; start++) {
    const value = back[start - first] ?? NEVER;
    if (value > bestBack) [bestBack, backEnd] = [value, start];
    if (start === to) none = { back: backEnd, forward: to, weight: bestBack };
    else {
      const weight = bestBack + (forward[start] ?? NEVER);
      if (weight > NEVER && (!some || weight > some.weight)) some = { back: backEnd, forward: start, weight };
    }
  }
  return [none, some].filter((one) => one !== undefined);
}

const weigh = (table: Readonly<Record<string, number>>, gap: Gap | undefined): number =>
  gap ? (table[signOf(gap)] ?? NEVER) : NEVER;

/** How well a unit fits a name; 0 where nothing is known. */
function unitFit({ instruments }: NameElement, { unit }: LinkedChain, aside: boolean): number {
  if (unit === undefined || instruments.length === 0) return 0;
  if (instruments.some(({ pinpoint }) => pinpoint.unit === unit)) return RIGHT_UNIT;
  const isArticleOfComment = unit === "article" && instruments.every(({ pinpoint }) => pinpoint.unit === "paragraph");
  return isArticleOfComment ? (aside ? WRONG_UNIT_ASIDE : WRONG_UNIT) : 0;
}

/** The first place after a name. */
function backward(reading: Reading, links: readonly Link[], from: number, hasBefore: boolean): number {
  const [last, next] = [links[from], links[from + 1]];
  const { name } = last ?? {};
  const chain = next?.chain;
  const gap = last?.next;
  if (!name || !chain || chain.ofThisText || !gap) return NEVER;
  if (chain.bare) return bareBackward(reading, links, from, gap, hasBefore);
  const weight = weigh(BACKWARD, gap) + unitFit(name, chain, gap.open || gap.close);
  if (!hasBefore) return isComparedWith(links, from + 1) ? NEVER : weight;
  const isInner = !gap.and && (gap.comma || gap.open) && chain.rank >= 2 && chain.unit !== undefined;
  return weight + (isInner ? INNER_OF_LAST - 4 : SECOND_SIDE);
}

/** "…, статья 10 – GDPR": what follows the dash is the whole of the place's fellow. */
function isComparedWith(links: readonly Link[], index: number): boolean {
  const [link, after] = [links[index], links[index + 1]];
  return link?.next?.dash === true && after?.name !== undefined && !after.next;
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
  if (sign === ",") return !hasBefore && isPlaceOfList(reading, link, links[from]?.name) ? 3 : NEVER;
  if (sign !== "" && sign !== ":") return NEVER;
  const isPlace = chain.pinpoints.every(({ path }) => path.length > 1);
  if (!isPlace && isWord(reading, link.end) && !link.next && phraseEnd(reading, link.end, "joins") === 0) return NEVER;
  return isWord(reading, link.end) && !isSpaced(reading, link.end) ? NEVER : 5;
}

/** "CRC, arts. 16, 17, GC25, 130": a number alone that can be none of another comment. */
const isPlaceOfList = (reading: Reading, link: Link, name: NameElement | undefined): boolean =>
  (link.next !== undefined || markAt(reading, link.end) !== ",") &&
  endsPart(reading, link) &&
  name?.instruments.length === 1 &&
  !(isComment(name) && reading.lexicon.comments.has(link.chain?.pinpoints[0]?.path[0] ?? ""));

const isComment = ({ instruments }: NameElement): boolean =>
  instruments.every(({ symbol }) => symbol?.includes("/GC/") ?? false);

/** The last place before a name. */
function forwardOf(reading: Reading, links: readonly Link[], at: number): number {
  const [link, next] = [links[at], links[at + 1]];
  const { chain, next: gap } = link ?? {};
  const name = next?.name;
  if (!chain || !name || !gap || chain.ofThisText || name.pointer === "ibid.") return NEVER;
  const sign = signOf(gap);
  if (chain.bare) {
    const isAcronym = isCapitals(reading, name.start) || name.pointsBy === "last";
    if (/^(?:o|i|oi|\()$/u.test(sign)) return 7;
    // "Art. 3 CRC and 12 GDPR fines": numbers count other things.
    const describes = !chain.plural && isLatinWord(reading, name.end) && phraseEnd(reading, name.end, "joins") === 0;
    return sign === "" && isAcronym && !describes ? 7 : NEVER;
  }
  // In Kazakh the name stands before its places: "9-бабы БҚК-ге қайшы".
  if (chain.numberFirst && !gap.open && !gap.comma && !gap.of && !gap.in && !isTurnedRound(reading, chain, next))
    return NEVER;
  const own = links[at + 2]?.chain;
  const ownGap = next.next;
  const hasOwn = own !== undefined && ownGap !== undefined && !ownGap.and && !ownGap.semicolon && !ownGap.newline;
  if (gap.open && hasOwn && !ownGap.close && own.unit === chain.unit) return NEVER;
  if (gap.dash && hasOwn && own.unit === chain.unit) return NEVER;
  // "Article 16, CRC": the name after the comma has no places of its own and ends its part of the text.
  if ((sign === "," || sign === "-") && (name.pointer !== undefined || hasOwn || !endsPart(reading, next)))
    return NEVER;
  // "Article 9 (CRC alignment)"
  if (gap.open && !next.next && markAt(reading, name.end) !== ")") return NEVER;
  const draft = name.pointer === "draft" ? OF_DRAFT : 0;
  return weigh(FORWARD, gap) + draft + unitFit(name, chain, gap.open);
}

/** "16-бап БҚК": neither the unit nor the name has an ending, and nothing follows. */
const isTurnedRound = (reading: Reading, { owned }: LinkedChain, name: Link): boolean =>
  !owned && name.next === undefined && isCapitals(reading, name.end - 1) && endsPart(reading, name);

const isLatinWord = (reading: Reading, at: number): boolean => /^[a-z]/u.test(written(reading, at));

const endsPart = (reading: Reading, { end, next }: Link): boolean =>
  end >= reading.tokens.length || /^[.,;:)\]\n]$/u.test(markAt(reading, end)) || next !== undefined;

/** A place and the one before it, of one name. */
function beside(links: readonly Link[], at: number, side: "back" | "forward"): number {
  const [last, next] = [links[at - 1], links[at]];
  const gap = last?.next;
  if (!last?.chain || !next?.chain || !gap || next.chain.ofThisText || last.chain.ofThisText) return NEVER;
  if ((gap.dash || gap.open) && last.chain.unit === next.chain.unit) return NEVER;
  if (next.chain.bare && !(last.chain.plural || gap.close || last.chain.bare)) return NEVER;
  // "arts. 12 and Sec. 5": nothing is numbered through by two units.
  if (last.chain.rank === 1 && next.chain.rank === 1 && isOtherUnit(last.chain, next.chain)) return NEVER;
  if (gap.semicolon && side === "back" && last.chain.unit !== next.chain.unit && next.chain.rank > 0) return NEVER;
  if (gap.semicolon && side === "forward") return NEVER;
  if (side === "forward" && gap.newline) return NEVER;
  // "; 2. GDPR, Article 8"
  if (gap.semicolon && (next.next?.dash || next.next?.colon) && links[at + 1]) return NEVER;
  // "CRC, art. 16 (see GC25, para. 67), art. 17": what follows the bracket is no more of what stands in it.
  if (gap.close && next.chain.rank < last.chain.rank && !next.chain.bare) return NEVER;
  if (isComparedWith(links, at) || (gap.open && next.chain.rank < last.chain.rank)) return NEVER;
  return weigh(BESIDE, gap);
}

/** A number right behind a name is counted by that one's unit, whichever stood before. */
const ownUnit = (before: Link | undefined, chain: LinkedChain): LinkedChain =>
  before?.name && chain.bare ? { ...chain, unit: undefined } : chain;

const isOtherUnit = (one: LinkedChain, other: LinkedChain): boolean =>
  one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit;

function toClusters(links: readonly Link[], bounds: readonly number[], splits: readonly Split[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const push = (name: NameElement | undefined, members: readonly Link[], first: number): void => {
    const before = clusters.at(-1);
    const chains = members.flatMap(({ chain }, index) => (chain ? [ownUnit(members[index - 1], chain)] : []));
    const gap = links[first - 1]?.next;
    clusters.push({
      name,
      chains,
      start: members[0]?.start ?? 0,
      end: members.at(-1)?.end ?? 0,
      from: before?.end ?? 0,
      afterSemicolon: gap?.semicolon === true && !(members[0]?.next?.dash || members[0]?.next?.colon),
      afterDraft: before?.name?.pointer === "draft" || (before !== undefined && !before.name && before.afterDraft),
      afterCurrent: before?.name?.pointer === "current instrument" && before.chains.length === 0,
    });
  };
  const pushFree = (from: number, to: number): void => {
    let start = from;
    for (let at = from; at < to; at++) {
      const gap = links[at]?.next;
      const goesOn =
        at + 1 < to &&
        gap &&
        !gap.semicolon &&
        !gap.newline &&
        (!gap.close || links[at + 1]?.chain?.sharesUnit) &&
        beside(links, at + 1, "forward") > NEVER;
      if (goesOn) continue;
      push(undefined, links.slice(start, at + 1), start);
      start = at + 1;
    }
  };
  for (let index = 0; index + 1 < bounds.length; index++) {
    const [at, to] = [bounds[index] ?? -1, bounds[index + 1] ?? links.length];
    const split = splits[index] ?? { back: at + 1, forward: to };
    const name = links[at]?.name;
    if (name) {
      const before = splits[index - 1]?.forward ?? at;
      push(name, links.slice(before, split.back), before);
    }
    pushFree(Math.max(split.back, at + 1), split.forward);
  }
  return clusters;
}
