import { OUR } from "../grammar/of-the-draft";
import { isOneAct } from "../lexicon/one-act";
import { actEnd } from "../productions/act-end";
import { closeBefore } from "../productions/close-before";
import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import {
  folded,
  isAny,
  isCapital,
  isCapitals,
  isCyrillic,
  isIn,
  isWord,
  markAt,
  phraseEnd,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { lastBefore, openBefore } from "../productions/open-bracket";
import { nameBefore } from "../productions/unknown";
import { isTreaty } from "./clauses";
import type { Link, LinkedChain } from "./links";
import { mayHave } from "./may-have";
import { ownsPlaceBefore } from "./nearer";
import { followsAct } from "./of-act-before";
import { signOf } from "./weights";

/** Whose a place behind a bracket is: what the bracket stands behind, what it names, or either's. */
type OfBracket = "outer" | "inner" | "either";

/** Links of which those are unclear whose places may be of a name alone in a bracket before them, or of what is before that. */
export const unclearBehindNames = (reading: Reading, links: readonly Link[]): readonly Link[] =>
  links.map((link, at) =>
    link.chain && ofBracket(reading, links, at) === "either"
      ? { ...link, chain: { ...link.chain, isUnclear: true } }
      : link,
  );

/**
 * Whose a place is that stands right behind a bracket in which a name, or the draft, stands alone behind another one's
 * place: "CRC, art. 12 (GC12), para. 21" is the comment's, "CRC, art. 16 (GDPR), art. 17" may be of either. Undefined
 * where it stands behind no such bracket, or has a name of its own.
 *
 * @param at the place
 */
export function ofBracket(reading: Reading, links: readonly Link[], at: number): OfBracket | undefined {
  const own = links[at];
  if (!own?.chain || own.chain.sharesUnit || isOfNext(links, at)) return undefined;
  const close = closeBefore(reading, own.start);
  const open = close < 0 ? -1 : openBefore(reading, 0, close);
  if (open < 0) return undefined;
  const place = lastBefore(links, at - 1, open);
  const outer = links[place];
  if (outer?.end !== open) return undefined;
  // "Art. 16 CRC (GDPR), art. 8": the name of the place before it stands between.
  const before = outer.chain ?? (ownsPlaceBefore(reading, links, place) ? links[place - 1]?.chain : undefined);
  if (!before) return undefined;
  const owner = outer.chain ? ownerOf(reading, links, place) : outer;
  const inner = namesIn(reading, links.slice(place + 1, at), open, close);
  if (!owner || !inner || isSame(owner.name, inner)) return undefined;
  // "para. 21, art. 13": which article's it is must be asked first.
  if (isBeforeArticle(own, links[at + 1]?.chain)) return "either";
  return fitting(reading, owner.name, inner, own.chain, before);
}

const isBeforeArticle = ({ chain, next }: Link, article: LinkedChain | undefined): boolean =>
  chain !== undefined && chain.rank >= 2 && article?.rank === 1 && next !== undefined && signOf(next) === ",";

function fitting(
  reading: Reading,
  outer: NameElement | undefined,
  inner: readonly NameElement[],
  own: LinkedChain,
  before: LinkedChain,
): OfBracket {
  const isOuters = outer && mayHave(reading, outer, own, before);
  const areInners = inner.map((name) => mayHave(reading, name, own));
  if (isOuters === false && areInners.length === 1 && areInners[0]) return "inner";
  return isOuters && areInners.length > 0 && areInners.every((one) => one === false) ? "outer" : "either";
}

/** "…, art. 17 of the ICCPR": the name behind a place. In a bracket it says of the place what the one before it does. */
const isOfNext = (links: readonly Link[], at: number): boolean => {
  const [own, next] = [links[at], links[at + 1]];
  return next?.name !== undefined && own?.next !== undefined && OWNING.has(signOf(own.next));
};

const OWNING: ReadonlySet<string> = new Set(["", "o", "i", "oi"]);

/** Whether the name in a bracket behind a place says something of that, which has a name already. */
export function isSaidOf(reading: Reading, links: readonly Link[], place: number): boolean {
  let at = place + 1;
  while (links[at]?.name) at++;
  return at > place + 1 && ofBracket(reading, links, at) !== undefined;
}

/** Links that are looked back over. */
const REACH = 20;

/**
 * What a place before a bracket is of: the name before its list, past other places with such brackets, or an act that the
 * catalogue doesn't hold.
 */
function ownerOf(
  reading: Reading,
  links: readonly Link[],
  place: number,
): { readonly name: NameElement | undefined } | undefined {
  let at = place;
  for (let looked = 0; looked < REACH; looked++) {
    const before = links[at - 1];
    if (!before?.next) return isOfUnknown(reading, links, at) ? { name: undefined } : undefined;
    const outer = before.name ? placeBeforeBracket(reading, links, at - 1) : at - 1;
    if (outer === undefined) return before.name?.pointer === "draft" ? undefined : { name: before.name };
    at = outer;
  }
  return undefined;
}

const isOfUnknown = (reading: Reading, links: readonly Link[], at: number): boolean =>
  followsAct(reading, links, at) || nameBefore(reading, links[at - 1]?.end ?? 0, links[at]?.start ?? 0) !== undefined;

/** The place that the bracket which holds a name stands right behind. */
function placeBeforeBracket(reading: Reading, links: readonly Link[], name: number): number | undefined {
  const open = openBefore(reading, 0, links[name]?.start ?? 0);
  const at = lastBefore(links, name - 1, open);
  return open >= 0 && links[at]?.chain && links[at]?.end === open ? at : undefined;
}

/** What a bracket names and says nothing else of; undefined where it does not, empty for an act that nobody knows. */
function namesIn(
  reading: Reading,
  links: readonly Link[],
  open: number,
  close: number,
): readonly NameElement[] | undefined {
  const names = links.flatMap(({ name }) => name ?? []);
  const [first] = names;
  if (names.length < links.length) return undefined;
  if (!first || (names.length === 1 && first.pointer === "unknown"))
    return isUnknownAct(reading, open + 1, close) ? [] : undefined;
  if (names.some(isOfBefore)) return undefined;
  let end = labelEnd(reading, open + 1, first.start);
  for (const { start, end: next } of names) {
    const gap = readGap(reading, end, start);
    // "(and ICCPR)" is named beside what stands before the bracket.
    const isJoined = gap.end >= start && !gap.with && !gap.in && !gap.of && !(gap.and && start === first.start);
    if (!isJoined && !isAllOf(reading, end, start, isLeading)) return undefined;
    end = next;
  }
  return isAllOf(reading, end, close, () => false) ? names : undefined;
}

/** "the Convention", "ibid.": what the place before is of. */
const isOfBefore = (name: NameElement): boolean =>
  name.pointer === "ibid." || (name.instruments.length === 0 && isTreaty(name));

const isLeading = (reading: Reading, at: number): boolean =>
  folded(reading, at) === "the" || OUR.has(written(reading, at).toLowerCase());

/** Whether all words are such; marks and numbers, as of a year, say nothing. */
const isAllOf = (reading: Reading, from: number, to: number, is: (reading: Reading, at: number) => boolean): boolean =>
  !isAny(from, to, (at) => isWord(reading, at) && !is(reading, at));

/** Past "national law:" before a name. */
function labelEnd(reading: Reading, from: number, to: number): number {
  if (markAt(reading, to - 1) !== ":" || phraseEnd(reading, from, "joins") > 0) return from;
  for (let at = from; at < to - 1; at++) if (!isWord(reading, at)) return from;
  return to;
}

const isSame = (owner: NameElement | undefined, inner: readonly NameElement[]): boolean =>
  inner.some(({ instruments }) => instruments.some((one) => owner?.instruments.includes(one)));

/** Letters of an abbreviation that stands for an act where no table has it: "ECHR", "ЕКПЧ". */
const [FEWEST_LETTERS, MOST_LETTERS] = [3, 5];

/** "ECHR", «ГК РФ», "EU Charter", «ҚР Заңы», and not "Codes of Conduct", "Equality Before the Law" or «Равенство перед законом». */
function isUnknownAct(reading: Reading, from: number, to: number): boolean {
  if (isAbbreviation(reading, from, to)) return true;
  for (let at = from; at < to; at++) {
    const end = actEnd(reading, at);
    if (end > 0 && isNamed(reading, from, at) && isTitle(reading, at, end, from, to)) return true;
  }
  return false;
}

/** The word for an act with a capital; in Russian and Kazakh the title before it has that: «Отбасы кодексі». */
const isNamed = (reading: Reading, from: number, at: number): boolean =>
  isCapital(reading, at) || (isCyrillic(reading, at) && isCapital(reading, from));

function isAbbreviation(reading: Reading, from: number, to: number): boolean {
  if (to > from + 1 || !isCapitals(reading, from) || isIn(reading, from, "subjects")) return false;
  const letters = written(reading, from).length;
  return letters >= FEWEST_LETTERS && letters <= MOST_LETTERS;
}

/** Whether the word for an act from `at` to `end` makes a title of a whole bracket. */
function isTitle(reading: Reading, at: number, end: number, from: number, to: number): boolean {
  // «Заң алдындағы теңдік»: in Russian and Kazakh what stands behind the word may be a heading.
  if (isCyrillic(reading, at)) {
    const isOnTopic = at === from && [end, end + 1].some((one) => one < to && isIn(reading, one, "about"));
    return isOnTopic || end === to || (end === to - 1 && isCapitals(reading, end));
  }
  const isSpokenOf = at > from + 1 && folded(reading, at - 1) === "the";
  return !isSpokenOf && isOneAct(written(reading, end - 1));
}
