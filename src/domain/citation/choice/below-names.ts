import type { NameElement } from "../productions/elements";
import { itemMarkAt } from "../productions/list-marks";
import { isMark, isWord, markAt, pastMarks, pastYear, phraseEnd, skipThe } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";
import { mayHave } from "./may-have";

/** A name alone in its line. */
interface Head {
  readonly name: NameElement;
  /** A colon stands behind it, so that a number it does not have is its all the same. */
  readonly isColon: boolean;
}

/** A line of a text, and where the next one begins. */
interface Line {
  /** The head above whose the places in it are; undefined for a citation of its own, or a head. */
  readonly of?: Head;
  /** The head that it is. */
  readonly head?: Head;
  /** The first cluster behind it. */
  readonly to: number;
  readonly end: number;
}

/**
 * Clusters with the name that stands alone in the line above theirs: "CRC\nArt. 3\nArt. 16", «КПР:\nст. 3\nст. 16».
 * That is sure only where the whole text is such lines, and citations that begin with their names; beside any other
 * words, or below two names that stand alone, the places may be the draft's, or of either.
 */
export function belowNames(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const found = [...clusters];
  let [above, isBelowHead]: [Head | undefined, boolean] = [undefined, false];
  for (let [at, start] = [0, pastMarks(reading, 0, "\n")]; start < reading.tokens.length;) {
    const line = lineAt(reading, clusters, at, start, above);
    if (!line) return clusters;
    for (; line.of && at < line.to; at++) {
      const one = clusters[at];
      if (one && !one.name && !one.ofList) found[at] = { ...one, ofList: line.of.name };
    }
    above = line.of ?? (isBelowHead ? undefined : line.head);
    isBelowHead = line.head !== undefined;
    [at, start] = [line.to, line.end];
  }
  return found;
}

/** The line at a token where it is a name alone, places alone of the name above, or begins with a citation. */
function lineAt(
  reading: Reading,
  clusters: readonly Cluster[],
  from: number,
  start: number,
  above: Head | undefined,
): Line | undefined {
  const ofAbove = above && placesAt(reading, clusters, from, start, above);
  if (ofAbove) return ofAbove;
  const one = clusters[from];
  const { name } = one ?? {};
  if (!one || !name || one.start !== name.start || name.start !== skipThe(reading, pastItemMark(reading, start)))
    return undefined;
  if (name.everyday || name.instruments.length === 0 || name.defined !== undefined || name.ofAnother) return undefined;
  return headAt(reading, one, name, from) ?? citationsAt(reading, clusters, from, one);
}

const pastItemMark = (reading: Reading, start: number): number => itemMarkAt(reading, start)?.end ?? start;

function headAt(reading: Reading, { chains }: Cluster, name: NameElement, from: number): Line | undefined {
  const end = pastYear(reading, name.end);
  const isColon = markAt(reading, end) === ":";
  const line = isColon ? end + 1 : end;
  if (!endsLine(reading, line)) return undefined;
  // Its own cluster may hold the first line below.
  return { head: { name, isColon }, to: chains.length > 0 ? from : from + 1, end: pastMarks(reading, line, "\n") };
}

const endsLine = (reading: Reading, at: number): boolean => at >= reading.tokens.length || markAt(reading, at) === "\n";

/** A line that begins with a citation with which no sentence goes on. */
function citationsAt(reading: Reading, clusters: readonly Cluster[], from: number, one: Cluster): Line | undefined {
  if (isWord(reading, one.end)) return undefined;
  let end = one.end;
  while (!endsLine(reading, end)) end++;
  let to = from + 1;
  while ((clusters[to]?.start ?? end) < end) to++;
  return { to, end: pastMarks(reading, end, "\n") };
}

/** A line of places alone that begins at a token; undefined where it says anything else. */
function placesAt(
  reading: Reading,
  clusters: readonly Cluster[],
  from: number,
  start: number,
  of: Head,
): Line | undefined {
  let at = pastItemMark(reading, start);
  for (let to = from; ; to++) {
    const one = clusters[to];
    if (!one || placesStart(one) !== at || !isOf(reading, one, of)) return undefined;
    at = pastJoins(reading, one.end);
    if (endsLine(reading, at)) return { of, to: to + 1, end: pastMarks(reading, at, "\n") };
  }
}

const placesStart = ({ start, chains: [first] }: Cluster): number => first?.start ?? start;

/** Past the marks and the words between places, and the end of a line of them. */
function pastJoins(reading: Reading, from: number): number {
  for (let at = from; ;) {
    const end = isMark(reading, at, ",;.") ? at + 1 : phraseEnd(reading, at, "joins");
    if (end <= at) return at;
    at = end;
  }
}

/** Whether places are in the unit of what a head names, and such as it has; behind a colon a slip is told as one. */
const isOf = (reading: Reading, { name, chains, isUnclear, ofList }: Cluster, head: Head): boolean =>
  (name ?? ofList ?? head.name) === head.name &&
  isUnclear !== true &&
  chains.length > 0 &&
  chains.every(
    (chain) =>
      !chain.bare &&
      !chain.ofThisText &&
      chain.ofExplained === undefined &&
      (mayHave(reading, head.name, chain) === true ||
        (head.isColon && head.name.instruments.every(({ pinpoint }) => pinpoint.unit === chain.unit))),
  );
