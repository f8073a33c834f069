import type { NameElement } from "../productions/elements";
import { itemMarkAt } from "../productions/list-marks";
import {
  beforeMarks,
  folded,
  isAny,
  isCapital,
  isMark,
  markAt,
  pastMarks,
  pastYear,
  phraseEnd,
} from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";
import { speaksOfDraft } from "./list-items";
import { mayHave } from "./may-have";

/** A name alone in its line. */
interface Head {
  readonly name: NameElement;
  /** A colon stands behind it, so that a number it does not have is its all the same. */
  readonly isColon: boolean;
  /** Where the line below begins. */
  readonly below: number;
}

/** The lines below a head that hold nothing but its places. */
interface Run {
  /** The first cluster behind them. */
  readonly to: number;
  /** Where the line behind them begins. */
  readonly end: number;
}

/**
 * Clusters with the name that stands alone in the line above theirs, if that line and those up to it hold nothing but
 * places that it can have: "CRC\nArt. 3\nArt. 16", «КПР:\nст. 3\nст. 16». None of them, where the lines
 * around tell that they may be the draft's.
 */
export function belowNames(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  let found: Cluster[] | undefined;
  clusters.forEach(({ chains }, index) => {
    const head = headAt(reading, clusters, index);
    const run = head && runBelow(reading, clusters, chains.length > 0 ? index : index + 1, head);
    if (!head || !run || saysMore(reading, clusters, head, run)) return;
    for (let at = index + 1; at < run.to; at++) {
      const one = clusters[at];
      if (one && !one.ofList) (found ??= [...clusters])[at] = { ...one, ofList: head.name };
    }
  });
  return found ?? clusters;
}

function headAt(reading: Reading, clusters: readonly Cluster[], index: number): Head | undefined {
  const { name, start } = clusters[index] ?? {};
  if (!name || start !== name.start || name.everyday || name.instruments.length === 0) return undefined;
  if (name.defined !== undefined || name.ofAnother || !beginsLine(reading, name.start)) return undefined;
  const end = pastYear(reading, name.end);
  const isColon = markAt(reading, end) === ":";
  const line = isColon ? end + 1 : end;
  return markAt(reading, line) === "\n" ? { name, isColon, below: pastMarks(reading, line, "\n") } : undefined;
}

/** Whether nothing but the mark of an item stands before a name in its line. */
function beginsLine(reading: Reading, start: number): boolean {
  let line = folded(reading, start - 1) === "the" ? start - 1 : start;
  for (let at = line - 1; at >= Math.max(0, line - LONGEST_MARK); at--)
    if (itemMarkAt(reading, at)?.end === line) {
      line = at;
      break;
    }
  return line === 0 || markAt(reading, line - 1) === "\n";
}

const LONGEST_MARK = 3;

function runBelow(reading: Reading, clusters: readonly Cluster[], from: number, head: Head): Run | undefined {
  let run: Run | undefined;
  let [at, start] = [from, head.below];
  for (;;) {
    const line = lineOfPlaces(reading, clusters, at, start, head);
    if (!line) return run;
    run = line;
    [at, start] = [line.to, line.end];
  }
}

/** The line of places alone that begins at a token, as a run of its own; undefined where it says anything else. */
function lineOfPlaces(
  reading: Reading,
  clusters: readonly Cluster[],
  from: number,
  start: number,
  head: Head,
): Run | undefined {
  let at = itemMarkAt(reading, start)?.end ?? start;
  for (let to = from; ; to++) {
    const one = clusters[to];
    if (!one || placesStart(one) !== at || !isOf(reading, one, head)) return undefined;
    at = pastJoins(reading, one.end);
    if (at >= reading.tokens.length || markAt(reading, at) === "\n")
      return { to: to + 1, end: pastMarks(reading, at, "\n") };
  }
}

/** The head's own cluster may hold the first line. */
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

/**
 * Whether the line above a head speaks of the draft, or the line behind a run of it, going on with that, of a place
 * without a name, or of what becomes of a text.
 */
function saysMore(reading: Reading, clusters: readonly Cluster[], { name }: Head, { to, end }: Run): boolean {
  const above = beforeMarks(reading, lineBefore(reading, name.start), "\n");
  if (isAny(lineBefore(reading, above), above, (at) => isDraft(reading, at))) return true;
  let line = end;
  while (line < reading.tokens.length && markAt(reading, line) !== "\n") line++;
  const next = clusters[to];
  if (next && next.start < line && next.chains.length > 0) {
    if (next.name?.pointer === "draft") return true;
    if (!next.name && pastJoins(reading, next.end) < line) return true;
  }
  const isGoingOn = !isCapital(reading, itemMarkAt(reading, end)?.end ?? end);
  return isAny(end, line, (at) => speaksOfDraft(reading, at) || (isGoingOn && isDraft(reading, at)));
}

const isDraft = (reading: Reading, at: number): boolean => phraseEnd(reading, at, "drafts") > 0;

/** Where the line of a token begins. */
function lineBefore(reading: Reading, at: number): number {
  let line = at;
  while (line > 0 && markAt(reading, line - 1) !== "\n") line--;
  return line;
}
