import { compareNumbers } from "../../instrument/number-order";
import type { NameElement } from "../productions/elements";
import { isWord } from "../productions/look";
import type { Reading } from "../productions/look";
import { draftBefore } from "../productions/draft-before";
import { openBefore } from "../productions/open-bracket";
import { beginsClause } from "./clauses";
import type { Link, LinkedChain } from "./links";
import type { Split, Stretch } from "./splits";
import { beside, NEVER } from "./weigh-neighbours";
import { signOf } from "./weights";

/** Links that make one citation: a name and the places before or after it, or places with no name. */
export interface Cluster {
  readonly name: NameElement | undefined;
  readonly chains: readonly LinkedChain[];
  readonly start: number;
  readonly end: number;
  /** End of what was read before this one. */
  readonly from: number;
  /** One more of the places before it, from which a semicolon alone parts it, or a bracket where it is one of their kind. */
  readonly inList: boolean;
  /** What was spoken of last is the draft under review, or something that is said to be changed in it. */
  readonly afterDraft: boolean;
  /** The name at the head of the list in which its places stand. */
  readonly ofList?: NameElement;
  /** Whose its places are, or what they are, can't be told from the text. */
  readonly isUnclear?: boolean;
}

/** What was chosen, as clusters in reading order. */
export function toClusters(
  reading: Reading,
  links: readonly Link[],
  stretches: readonly Stretch[],
  splits: readonly Split[],
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  stretches.forEach(({ from, to }, index) => {
    const split = splits[index] ?? { back: from + 1, forward: to };
    if (from >= 0) {
      const before = splits[index - 1]?.forward ?? from;
      clusters.push(toCluster(reading, links, before, split.back, links[from]?.name, clusters.at(-1)));
    }
    for (let at = Math.max(split.back, from + 1); at < split.forward;) {
      const end = endOfFree(reading, links, at, split.forward);
      clusters.push(toCluster(reading, links, at, end, undefined, clusters.at(-1)));
      at = end;
    }
  });
  return clusters;
}

/** Where places without a name that begin together end. */
function endOfFree(reading: Reading, links: readonly Link[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && goesOn(reading, links, at)) at++;
  return at;
}

function goesOn(reading: Reading, links: readonly Link[], at: number): boolean {
  const [last, own] = [links[at - 1], links[at]];
  const gap = last?.next;
  if (!gap || gap.semicolon || gap.newline || gap.bar || (gap.close && !own?.chain?.sharesUnit)) return false;
  // "arts. 16 (draft, art. 7) and 17"
  if (own && isPastBracket(reading, last.start, own.start)) return false;
  return beside(reading, links, at, "forward") > NEVER;
}

function toCluster(
  reading: Reading,
  links: readonly Link[],
  from: number,
  to: number,
  name: NameElement | undefined,
  before: Cluster | undefined,
): Cluster {
  const chains: LinkedChain[] = [];
  for (let at = from; at < to; at++) {
    const chain = links[at]?.chain;
    if (chain) chains.push(ownUnit(at > from ? links[at - 1] : undefined, chain));
  }
  const first = links[from];
  const isClause = !name && beginsClause(reading, links, from);
  const mayBeDrafts = isOfNameOrDraft(reading, links, from, name);
  const isUnclear = mayBeDrafts || isOfEither(links, from, before);
  const end = links[to - 1]?.end ?? 0;
  // "Bill, Art. 23": a word that is no name elsewhere, and of nothing behind its bracket.
  const isNone = name || isUnclear || !first || isPastBracket(reading, first.start, end - 1);
  const draft = isNone ? undefined : draftBefore(reading, before?.end ?? 0, first.start);
  return {
    name: mayBeDrafts ? undefined : (name ?? draft),
    chains,
    start: draft?.start ?? first?.start ?? 0,
    end,
    from: before?.end ?? 0,
    inList: !isClause && isInList(links, from, before),
    ...(isUnclear && { isUnclear }),
    afterDraft: isClause || (isOfDraft(before) && !isPastBracket(reading, before?.start ?? 0, first?.start ?? 0)),
  };
}

/** "Нарушение ст. 16 КПР (ст. 7)": an article in a bracket behind a name that has its own before it. */
function isOfEither(links: readonly Link[], from: number, before: Cluster | undefined): boolean {
  const [last, own] = [links[from - 1], links[from]?.chain];
  const [first] = before?.chains ?? [];
  const isBehindName = last?.name !== undefined && last.next?.open === true && !last.next.with;
  return isBehindName && first !== undefined && first.end <= last.start && first.unit === own?.unit;
}

/**
 * "CRC Arts. 12 and 16 of the Bill": places right behind one name and before the draft's; behind a comma where no word
 * leads to the name, or they are no one list by their order, "CRC, arts. 16 and 9 of our draft".
 */
function isOfNameOrDraft(
  reading: Reading,
  links: readonly Link[],
  from: number,
  name: NameElement | undefined,
): boolean {
  const [last, own] = [links[from - 1], links[from]?.chain];
  if (!last?.name || !last.next || name?.pointer !== "draft" || !own || own.pinpoints.length < 2) return false;
  const isParted = /^[,:]$/u.test(signOf(last.next));
  return last.next.bits === 0 || (isParted && !(isInOrder(own) && isWord(reading, last.start - 1)));
}

const isInOrder = ({ pinpoints }: LinkedChain): boolean =>
  pinpoints.every(({ path }, at) => compareNumbers(pinpoints[at - 1]?.path[0] ?? "", path[0] ?? "") <= 0);

const isOfDraft = (before: Cluster | undefined): boolean =>
  before !== undefined && (before.name ? before.name.pointer === "draft" : before.afterDraft);

/** "Article 8 – consent (draft Article 7); Article 25": what stands in a bracket is nothing that others go on with. */
const isPastBracket = (reading: Reading, before: number, own: number): boolean => {
  const open = openBefore(reading, 0, before);
  return open >= 0 && open !== openBefore(reading, 0, own);
};

/** "…противоречит КПР; ст. 10 – нет": a list goes on only from a place. */
function isInList(links: readonly Link[], from: number, before: Cluster | undefined): boolean {
  const [last, first] = [links[from - 1], links[from]];
  if (!last?.next || !before || before.chains.length === 0 || first?.next?.dash || first?.next?.colon) return false;
  const { semicolon, open, see, compared } = last.next;
  const isTogether = last.next.with && !see;
  // "Article 16 of the CRC (read in conjunction with Article 3)", "Article 16 CRC, read with Article 3"
  const place = last.chain ?? (isTogether ? before.chains.at(-1) : undefined);
  const isBeside = open || (isTogether && last.name !== undefined);
  return semicolon || (isBeside && !compared && place !== undefined && place.unit === first?.chain?.unit);
}

/** A number right behind a name is counted by that one's unit, whichever stood before. */
const ownUnit = (before: Link | undefined, chain: LinkedChain): LinkedChain =>
  before?.name && chain.bare ? { ...chain, unit: undefined } : chain;
