import { joinsAsAnd } from "../productions/compared-states";
import { partsAround, partsWithin } from "../../instrument/find-part";
import { areComments } from "../../instrument/general-comment";
import type { Instrument, Part } from "../../instrument/instrument";
import { partPinpoint } from "../../instrument/part-pinpoint";
import { memoise } from "../../memoise";
import { fold } from "../../text/fold";
import { foldCodes } from "../../text/fold-code";
import { ALSO_CALLED, CHILDREN, DENYING, OF_EVERY_RIGHT } from "../grammar/heading-words";
import { stemsOf } from "../lexicon/stems";
import { actEnd } from "../productions/act-end";
import type { NameElement } from "../productions/elements";
import { openBefore } from "../productions/open-bracket";
import { itemMarkAt } from "../productions/list-marks";
import { isIn, isMark, isSpaced, isWord, markAt, phraseBefore, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/**
 * Clusters with the instrument named before, where a place without a name that goes on with its places is explained by
 * what the catalogue says that very place of it is about, and by nothing else: "CRC, Article 3 – best interests; Article
 * 12 – views", «КПР: ст. 3: интересы⏎ст. 16: частная жизнь». What is said of a text under review says something else; a
 * place whose explanation tells nothing is asked about alone, and one of which is said what becomes of it ends the list.
 */
export function ofHeadings(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  if (clusters.every(isNamed)) return clusters;
  const found: Cluster[] = [];
  let head: NameElement | undefined;
  let outside: Outside | undefined;
  for (const [index, cluster] of clusters.entries()) {
    const last = clusters[index - 1];
    const open = openBefore(reading, 0, cluster.start);
    const past: Outside | undefined = open === outside?.open ? undefined : outside;
    if (past) [head, outside] = [past.head, undefined];
    if (!outside && last && open >= last.end && isCited(cluster)) outside = { head, before: last, open };
    const before = past?.before ?? last;
    const until = clusters[index + 1]?.start ?? reading.tokens.length;
    const own = cluster.ofList ?? nameOf(cluster);
    const { afterDraft, isUnclear, chains } = cluster;
    const isAsked = isUnclear || afterDraft || chains.some((chain) => chain.isUnclear);
    head = own ?? (head && before && !isAsked && goesOn(reading, before, cluster, past?.open) ? head : undefined);
    const words = head && !own ? wordsOf(reading, explanationAt(reading, cluster.end), until) : undefined;
    found.push(head && words && isAboutIt(cluster, head, words) ? { ...cluster, ofList: head } : cluster);
    if (!own && !words) head = undefined;
  }
  return found;
}

const isNamed = ({ name, ofList }: Cluster): boolean => name !== undefined || ofList !== undefined;

/** The list before a bracket in which others are cited: "CRC, art. 3 – interests (GC14, para. 6); art. 12 – views". */
interface Outside {
  readonly head: NameElement | undefined;
  readonly before: Cluster;
  readonly open: number;
}

const isCited = ({ chains, name }: Cluster): boolean => chains.length > 0 || areComments(name);

/** The name of a cluster, as it begins with that or with a place of it. */
const nameOf = ({ name, start }: Cluster): NameElement | undefined =>
  name && start < name.start ? { ...name, start } : name;

/**
 * Whether a place is the next item behind another: what is said of that ends right before it, and names nothing.
 *
 * @param cited where a bracket begins in which other places are cited
 */
function goesOn(reading: Reading, before: Cluster, { start }: Cluster, cited = -1): boolean {
  const mark = beforeMark(reading, start);
  let end = mark;
  while (markAt(reading, end - 1) === "\n" && (end === mark || before.chains.length === 0)) end--;
  const isItem = mark < start || (end < mark && (before.start === 0 || markAt(reading, before.start - 1) === "\n"));
  const and = phraseBefore(reading, before.end, end, "joins");
  const last = joinsAsAnd(reading, and) ? and : end;
  const separator = isMark(reading, last - 1, isItem ? ";,." : ";,") ? last - 1 : last;
  if (separator === start) return false;
  for (let at = before.end; at < separator; at++) {
    if (at === cited) while (at < separator && markAt(reading, at) !== ")") at++;
    if (isMark(reading, at, ";\n|/.!?→") || actEnd(reading, at) > 0 || phraseEnd(reading, at, "drafts") > 0)
      return false;
  }
  return true;
}

/** Before the mark of an item, "–", "2)", "(b)", that ends at a token. */
function beforeMark(reading: Reading, end: number): number {
  for (let at = end - 1; at >= end - LONGEST_MARK; at--) if (itemMarkAt(reading, at)?.end === end) return at;
  return end;
}

const LONGEST_MARK = 3;

/** Whether words are of the headings that an instrument has for places, and some tell each of them. */
function isAboutIt(
  { chains: [place] }: Cluster,
  { instruments: [one, other], pointer, ofAnother }: NameElement,
  words: readonly Stems[],
): boolean {
  const { pinpoints = [], unit } = place ?? {};
  if (!one || other || pinpoints.length === 0 || pointer !== undefined || ofAnother || unit !== one.pinpoint.unit)
    return false;
  const { stems, usual } = wordsOfParts(one);
  const telling = words.filter((word) => !isOf(usual, word) && !isOf(OF_RIGHTS, word));
  const own = pinpoints.map((pinpoint) =>
    [...partsAround(one, pinpoint), ...partsWithin(one, pinpoint)].map((part) => stems.get(part)),
  );
  const known = [...own.flat(), usual, OF_RIGHTS, OF_CHILDREN];
  return (
    own.every((parts) => telling.some((word) => parts.some((part) => isOf(part, word)))) &&
    words.every((word) => known.some((set) => isOf(set, word)))
  );
}

/**
 * The words from a token on, up to the end of a sentence, an item or a line, or to a token; undefined where they
 * say what becomes of a text, or what it does not have.
 */
function wordsOf(reading: Reading, from: number, until: number): readonly Stems[] | undefined {
  const words: Stems[] = [];
  if (from === 0) return words;
  for (let at = from; at < until && !isMark(reading, at, at > from ? ";.|\n(" : ""); at++) {
    const word = isWord(reading, at) ? fold(written(reading, at)) : "";
    if (DENYING.has(word) || isIn(reading, at, "drafting") || isIn(reading, at, "said of places")) return undefined;
    if (at > from + LONGEST) return [];
    if (word.length < SHORTEST) continue;
    if (isIn(reading, at, "changing")) return undefined;
    words.push(toStems(word));
  }
  return words;
}

/** Tokens of an explanation, of which a longer one is none. */
const LONGEST = 20;

/** Where what is said of a place begins, behind its sign or in bare words; 0 for nowhere. */
function explanationAt(reading: Reading, end: number): number {
  const at = markAt(reading, end) === ")" ? end + 1 : end;
  const isDash = markAt(reading, at) === "-" && isSpaced(reading, at) && isSpaced(reading, at + 1);
  if (isDash || isMark(reading, at, ':,(="')) return at + 1;
  return isWord(reading, at) ? at : 0;
}

/** What stays of a word whatever its ending; several where the language isn't known. */
type Stems = readonly string[];

/** Stems of the words of an instrument's headings in every language. */
interface HeadingWords {
  /** Those of each part, and of what that is called in other words. */
  readonly stems: ReadonlyMap<Part, ReadonlySet<string>>;
  /** Those that many places have, so that they tell none. */
  readonly usual: ReadonlySet<string>;
}

const wordsOfParts = memoise(({ parts }: Instrument): HeadingWords => {
  const places = new Map<string, Set<string | undefined>>();
  for (const part of parts)
    for (const stem of wordsOfPart(part).flatMap(toStems))
      places.set(stem, (places.get(stem) ?? new Set()).add(partPinpoint(part)?.path[0]));
  const usual = new Set([...places].flatMap(([stem, { size }]) => (size > MOST_PLACES ? withOthers(stem) : [])));
  return {
    stems: new Map(parts.map((part) => [part, new Set(wordsOfPart(part).flatMap(toStems).flatMap(withOthers))])),
    usual,
  };
});

/** Articles, or the like, that a word may be said of and still tell one. */
const MOST_PLACES = 4;

const wordsOfPart = ({ heading, headingRu = "", headingKk = "" }: Part): readonly string[] =>
  fold(`${heading} ${headingRu} ${headingKk}`)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST);

const withOthers = (stem: string): Stems => [stem, ...(ALSO.get(stem) ?? [])];

const SHORTEST = 4;

function toStems(word: string): Stems {
  if (!/^[a-z]/u.test(word)) return stemsOf(foldCodes(word), true);
  return [word.replace(/(?<!s)s$/u, "").slice(0, LONGEST_STEM)];
}

/** Letters that English words of one stem share: "disability", "disabilities". */
const LONGEST_STEM = 7;

const isOf = (stems: ReadonlySet<string> | undefined, word: Stems): boolean => word.some((stem) => stems?.has(stem));

const toSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(toStems));

const [OF_RIGHTS, OF_CHILDREN] = [toSet(OF_EVERY_RIGHT), toSet(CHILDREN)];

const ALSO = new Map(
  Object.entries(ALSO_CALLED).flatMap(([word, others]) => toStems(word).map((stem) => [stem, others.flatMap(toStems)])),
);
