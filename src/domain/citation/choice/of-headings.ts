import { partsAround } from "../../instrument/find-part";
import type { Instrument, Part } from "../../instrument/instrument";
import { memoise } from "../../memoise";
import { fold } from "../../text/fold";
import { forms } from "../grammar/forms";
import { actEnd } from "../productions/act-end";
import type { NameElement } from "../productions/elements";
import { isMark, isSpaced, isWord, markAt, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/**
 * Clusters with the instrument named before, where a place without a name that goes on with its places is explained by
 * what the catalogue says that very place of it is about, and by nothing else: "CRC, Article 3 – best interests; Article
 * 12 – views", «КПР: ст. 3: интересы⏎ст. 16: частная жизнь». What is said of a text under review says something else.
 */
export function ofHeadings(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const found: Cluster[] = [];
  for (const [index, cluster] of clusters.entries()) {
    const before = found.at(-1);
    const name = before?.name ?? before?.ofList;
    const isFree = !cluster.name && !cluster.ofList && cluster.isUnclear !== true && !cluster.afterDraft;
    const until = clusters[index + 1]?.start ?? reading.tokens.length;
    const isIts =
      before && name && isFree && goesOn(reading, before, cluster) && isAboutIt(reading, cluster, name, until);
    found.push(isIts ? { ...cluster, ofList: name } : cluster);
  }
  return found;
}

/** Whether a place is the next item behind another: what is said of that ends right before it, and names nothing. */
function goesOn(reading: Reading, before: Cluster, { start }: Cluster): boolean {
  let end = start;
  while (isMark(reading, end - 1, "-•·") && isSpaced(reading, end)) end--;
  if (markAt(reading, end - 1) === "\n") end--;
  const separator = isMark(reading, end - 1, ";,") ? end - 1 : end;
  if (end === start && separator === end) return false;
  for (let at = before.end; at < separator; at++)
    if (isMark(reading, at, ";\n|/.!?→") || actEnd(reading, at) > 0 || phraseEnd(reading, at, "drafts") > 0)
      return false;
  return true;
}

function isAboutIt(
  reading: Reading,
  { chains: [place], end }: Cluster,
  { instruments: [one, other], pointer, ofAnother }: NameElement,
  until: number,
): boolean {
  const [pinpoint] = place?.pinpoints ?? [];
  if (!one || other || !pinpoint || pointer !== undefined || ofAnother || place?.unit !== one.pinpoint.unit)
    return false;
  const words = wordsOf(reading, explanationAt(reading, end), until);
  if (words.length === 0) return false;
  const { telling, usual } = wordsOfParts(one);
  return partsAround(one, pinpoint).some((part) => {
    const own = telling.get(part);
    return (
      words.some((word) => own?.has(word)) &&
      words.every((word) => own?.has(word) === true || usual.has(word) || OF_RIGHTS.has(word))
    );
  });
}

/** Stems of the words from a token on, up to the end of a sentence, an item or a line, or to a token. */
function wordsOf(reading: Reading, from: number, until: number): readonly string[] {
  const words: string[] = [];
  if (from > 0)
    for (let at = from; at < Math.min(until, from + LONGEST) && !isMark(reading, at, at > from ? ";.|\n(" : ""); at++)
      if (isWord(reading, at) && written(reading, at).length >= SHORTEST)
        words.push(stemOf(fold(written(reading, at))));
  return words;
}

/** Words of an explanation that are looked at. */
const LONGEST = 12;

/** Where what is said of a place begins behind its dash, colon or bracket; 0 for none. */
function explanationAt(reading: Reading, end: number): number {
  const at = markAt(reading, end) === ")" ? end + 1 : end;
  const isDash = markAt(reading, at) === "-" && isSpaced(reading, at) && isSpaced(reading, at + 1);
  return isDash || isMark(reading, at, ":(=") ? at + 1 : 0;
}

/** Words of an instrument's headings in every language, by their stems. */
interface HeadingWords {
  /** Those that tell a part from most others. */
  readonly telling: ReadonlyMap<Part, ReadonlySet<string>>;
  /** Those that many parts have. */
  readonly usual: ReadonlySet<string>;
}

const wordsOfParts = memoise((instrument: Instrument): HeadingWords => {
  const stems = new Map(instrument.parts.map((part) => [part, stemsIn(part)]));
  const counts = new Map<string, number>();
  for (const own of stems.values()) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const isUsual = (stem: string): boolean => (counts.get(stem) ?? 0) > MOST_PARTS;
  return {
    telling: new Map([...stems].map(([part, own]) => [part, new Set([...own].filter((stem) => !isUsual(stem)))])),
    usual: new Set([...counts.keys()].filter(isUsual)),
  };
});

/** Parts that a word may be in and still tell one. */
const MOST_PARTS = 3;

const stemsIn = ({ heading, headingRu = "", headingKk = "" }: Part): ReadonlySet<string> =>
  new Set(
    fold(`${heading} ${headingRu} ${headingKk}`)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= SHORTEST)
      .map(stemOf),
  );

const SHORTEST = 4;

/** Words of one stem differ behind their first letters. */
const stemOf = (word: string): string => word.slice(0, word.length > 5 ? 5 : 4);

/** Stems of "right", "child" and the like, which every right of a child may be called by. */
const OF_RIGHTS: ReadonlySet<string> = new Set(
  forms(
    "right rights child children право права прав ребенка детей детские құқығы құқықтары бала баланың балалардың",
  ).map(stemOf),
);
