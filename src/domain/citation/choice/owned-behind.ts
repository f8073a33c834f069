import { DENYING } from "../grammar/heading-words";
import { ALL, BOTH, LOCATED, TEXTS, WHICH } from "../grammar/of-the-draft";
import { actEnd } from "../productions/act-end";
import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import {
  beginsAs,
  endsAs,
  isCapital,
  isCyrillic,
  isMark,
  isNumber,
  isSign,
  isSpaced,
  isWord,
  markAt,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { pointerAt } from "../productions/said-act";
import { unitAt } from "../productions/units";
import { isTreaty } from "./clauses";
import { ownsPlaceBefore } from "./nearer";
import type { Link, LinkedChain } from "./links";
import { isOfVersion } from "./of-versions";
import { isDraft, isOfReviewed, saidBehind } from "./said-of-place";
import type { Said } from "./said-of-place";

/**
 * Links of which those are unclear that stand in a list behind a name and are said to be of something else behind what
 * explains them: "CRC, Art. 12 – views; Art. 16 – privacy (draft)", «КПР: ст. 16 (частная жизнь), ст. 34 (эксплуатация) –
 * УК РК».
 */
export function ownedBehind(reading: Reading, links: readonly Link[]): readonly Link[] {
  const unclear = new Set<number>();
  let owner: NameElement | undefined;
  links.forEach(({ name, chain, end }, at) => {
    owner = name ?? owner;
    const own = chain || !name ? at : at - 1;
    if (!owner || owner.pointer === "draft" || (own < at && !ownsPlaceBefore(reading, links, at))) return;
    const until = nextStart(links, at);
    if (isTreaty(owner) && isOfVersion(reading, saidBehind(reading, end, until))) unclear.add(own);
    else if (chain && !isFirst(links, at) && !isWeighed(reading, links, at)) {
      const names = links.slice(at + 1, nextPlace(links, at)).flatMap((one) => one.name ?? []);
      const place = { chain, owner, names };
      const owning = partsBehind(reading, end, until).find((part) => saysOwner(reading, part, place));
      for (let last = at, left = owning ? placesOf(reading, owning) : 0; left > 0 && !isFirst(links, last); left--) {
        if (links[last]?.chain?.isUnclear !== false || unclear.has(last)) break;
        unclear.add(last--);
      }
    }
  });
  return unclear.size === 0
    ? links
    : links.map((link, at) =>
        link.chain && unclear.has(at) ? { ...link, chain: { ...link.chain, isUnclear: true } } : link,
      );
}

/** Of how many places up to it a part speaks: "both of the draft". */
function placesOf(reading: Reading, { from }: Said): number {
  const word = written(reading, from).toLowerCase();
  return BOTH.has(word) ? 2 : ALL.has(word) ? Infinity : 1;
}

/** Whether a name leads to a place, with nothing but a sign between. */
const isFirst = (links: readonly Link[], at: number): boolean => {
  const before = links[at - 1];
  return before?.name !== undefined && before.next !== undefined && !before.next.semicolon;
};

/** Whether a name stands right behind a place, or behind what explains it, that is weighed as one of it. */
function isWeighed(reading: Reading, links: readonly Link[], at: number): boolean {
  const [own, next] = [links[at], links[at + 1]];
  if (!own?.next || !next?.name) return false;
  return next.start <= own.end + 1 || (next.name.pointer !== "draft" && !isDraft(reading, next.start));
}

function nextPlace(links: readonly Link[], at: number): number {
  let next = at + 1;
  while (links[next]?.name) next++;
  return next;
}

const nextStart = (links: readonly Link[], at: number): number => links[nextPlace(links, at)]?.start ?? Infinity;

/** What is said of a place right behind it and behind what explains it: in a closed bracket, behind a dash or a comma. */
function partsBehind(reading: Reading, end: number, until: number): readonly Said[] {
  const said = saidBehind(reading, end, until);
  const isPastBracket = markAt(reading, said.to) === "," && markAt(reading, said.to - 1) === ")";
  return [said, ...(isPastBracket ? [saidBehind(reading, said.to, until)] : [])].flatMap((one) =>
    partsOf(reading, one),
  );
}

function partsOf(reading: Reading, { from, to, isBare }: Said): readonly Said[] {
  const parts: Said[] = [];
  // What stands in a bracket with the next place says whose that is.
  let [start, outside] = [from, isMark(reading, from - 1, "(") ? 0 : -1];
  for (let at = from; at <= to; at++) {
    if (at < to && !isMark(reading, at, "(),;") && !isDash(reading, at)) continue;
    if (at > start) parts.push({ from: start, to: at, isBare: isBare && start === from });
    start = at + 1;
    if (markAt(reading, at) === "(") outside = parts.length;
    else if (markAt(reading, at) === ")") outside = -1;
  }
  return outside < 0 ? parts : parts.slice(0, outside);
}

const isDash = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === "-" && isSpaced(reading, at) && isSpaced(reading, at + 1);

/** A place, the name before it and those that stand in what is said of it. */
interface Place {
  readonly chain: LinkedChain;
  readonly owner: NameElement;
  readonly names: readonly NameElement[];
}

/** Whether a part says whose a place is: the text under review's, or an act's that is not the one before. */
function saysOwner(reading: Reading, part: Said, { chain, owner, names }: Place): boolean {
  const gap = readGap(reading, part.from, part.to);
  if (part.isBare || gap.with || gap.and || gap.compared) return false;
  if (isSpokenOf(reading, part)) return false;
  // "in the draft" may be said of any place, «в редакции проекта» is said of the draft's own.
  if (gap.in)
    return beginsAs(reading, gap.end, TEXTS) && !isNumber(reading, gap.end + 1) && isText(reading, gap.end, part.to);
  const named = names.find(({ start, end }) => start >= part.from && end <= part.to);
  if (named && !isOther(named, owner)) return false;
  if (isOfReviewed(reading, part) || isText(reading, gap.end, part.to) || endsInDraft(reading, part)) return true;
  // A name right behind a place is weighed; behind a semicolon in a bracket one more may stand that says the same.
  if (part.from <= chain.end + 1 || markAt(reading, part.from - 1) === ";") return false;
  const isAlone = named && named.start <= gap.end && named.end === part.to;
  return isAlone
    ? mayOwn(named, chain)
    : isAct(reading, gap.end, part.to) && !hasOtherUnit(reading, part.to - 1, chain);
}

/** "(Beijing Rules)": rules have no articles. */
const hasOtherUnit = (reading: Reading, last: number, { unit }: LinkedChain): boolean =>
  unit === "article" && (unitAt(reading, last)?.unit.unit ?? unit) !== unit;

/** Whether the draft is only spoken of: "not in the draft", «жобада жоқ», «заң жобасында ескерілген». */
function isSpokenOf(reading: Reading, { from, to }: Said): boolean {
  for (let at = from; at < to; at++) {
    if (DENYING.has(written(reading, at).toLowerCase()) && !isSign(reading, at)) return true;
    if (at + 1 < to && isDraft(reading, at) && endsAs(reading, at, LOCATED)) return true;
  }
  return false;
}

/** Tokens of a label: "Ministry's version of May". */
const LONGEST_LABEL = 5;

/** "our text", «версия министерства», "new". */
function isText(reading: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_LABEL) return false;
  let isSaid = to === from + 1 && beginsAs(reading, from, WHICH);
  for (let at = from; at < to; at++) {
    if (readGap(reading, at, to).in) return false;
    isSaid ||= beginsAs(reading, at, TEXTS) || isDraft(reading, at);
  }
  return isSaid;
}

/** "privacy of the Bill", «частная жизнь законопроекта» */
function endsInDraft(reading: Reading, { from, to }: Said): boolean {
  const last = to - 1;
  if (last <= from || !isDraft(reading, last)) return false;
  return isCyrillic(reading, last)
    ? isWord(reading, last - 1) && !readGap(reading, last - 1, last).in
    : [last - 1, last - 2].some((at) => at > from && readGap(reading, at, last).of);
}

/** "Online Platforms Law", «Правила»: an act that the catalogue doesn't hold. */
function isAct(reading: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_LABEL || (!isCapital(reading, from) && actEnd(reading, from) === 0)) return false;
  let isSaid = false;
  for (let at = from; at < to; at++) {
    const end = actEnd(reading, at);
    isSaid ||= end > 0 && pointerAt(reading, at, end) === "unknown";
  }
  return isSaid;
}

const isOther = (named: NameElement, owner: NameElement): boolean =>
  !named.instruments.some((one) => owner.instruments.includes(one)) &&
  (named.instruments.length > 0 || !isTreaty(named)) &&
  named.pointer !== "the general comment" &&
  named.ofSeries !== true;

/** A general comment has no articles: "Art. 16 – privacy (GC25)". */
const mayOwn = ({ instruments }: NameElement, { unit }: LinkedChain): boolean =>
  instruments.length === 0 || instruments.some(({ pinpoint }) => pinpoint.unit === unit);
