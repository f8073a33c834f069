import { partsAround } from "../../instrument/find-part";
import type { Instrument, Part } from "../../instrument/instrument";
import { memoise } from "../../memoise";
import { fold } from "../../text/fold";
import type { NameElement } from "../productions/elements";
import { isMark, isSpaced, isWord, markAt, written } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/**
 * Clusters with the instrument named last, where a place without a name is explained by what the catalogue says that very
 * place of it is about: "CRC, Article 3 – best interests; Article 12 – views", «КПР: ст. 3: интересы⏎ст. 16: частная
 * жизнь». What is said of a text under review says something else.
 */
export function ofHeadings(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  let last: NameElement | undefined;
  return clusters.map((cluster, index) => {
    if (cluster.name && cluster.name.pointer !== "draft") last = cluster.name;
    const isFree = !cluster.name && !cluster.ofList && cluster.isUnclear !== true && !cluster.afterDraft;
    const until = clusters[index + 1]?.start ?? reading.tokens.length;
    return last && isFree && isAboutIt(reading, cluster, last, until) ? { ...cluster, ofList: last } : cluster;
  });
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
  const telling = tellingWords(one);
  return partsAround(one, pinpoint).some((part) => words.some((word) => telling.get(part)?.has(stemOf(word))));
}

/** Folded words from a token on, up to the end of a sentence, an item or a line, or to a token. */
function wordsOf(reading: Reading, from: number, until: number): readonly string[] {
  const words: string[] = [];
  if (from > 0)
    for (let at = from; at < Math.min(until, from + LONGEST) && !isMark(reading, at, ";.|\n"); at++)
      if (isWord(reading, at)) words.push(fold(written(reading, at)));
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

/** Words that tell a part of an instrument from most of its others, in every language, by their stems. */
const tellingWords = memoise((instrument: Instrument): ReadonlyMap<Part, ReadonlySet<string>> => {
  const stems = new Map(instrument.parts.map((part) => [part, stemsIn(part)]));
  const counts = new Map<string, number>();
  for (const own of stems.values()) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    [...stems].map(([part, own]) => [part, new Set([...own].filter((stem) => (counts.get(stem) ?? 0) <= MOST_PARTS))]),
  );
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
const stemOf = (word: string): string => word.slice(0, 5);
