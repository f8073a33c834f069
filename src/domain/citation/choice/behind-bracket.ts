import { areComments } from "../../instrument/general-comment";
import { nameOfPlace } from "../productions/elements";
import type { NameElement } from "../productions/elements";
import type { Gap } from "../productions/gap";
import { closeBefore } from "../productions/close-before";
import { readGap } from "../productions/gaps";
import { isCapitals, isMark, isSpaced, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import { coreNameAt } from "../productions/names";
import { closesOpened, isRightBefore, lastBefore, openBefore } from "../productions/open-bracket";
import { actEnd } from "../productions/act-end";
import { nameAfter, nameBeside } from "../productions/name-behind";
import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";

/** A cluster and what its places were taken to be of. */
export interface Told extends Pick<Cluster, "start" | "end" | "chains"> {
  readonly name: NameElement | undefined;
  /** The same, or what the sentence spoke of before it. */
  readonly spokenOf: NameElement | undefined;
  /** It stands behind a bracket itself, and is of nobody knows what. */
  readonly isOpen: boolean;
}

/** What stands before the bracket that a place stands behind. */
export interface BeforeBracket {
  /** Undefined where it is nothing that was read. */
  readonly outer: Told | undefined;
  /** Whether the place may go on with it. */
  readonly goesOn: boolean;
}

/**
 * What a place goes on with that stands right behind a bracket in which other things are cited: "GDPR, art. 8 (cf. CRC,
 * art. 16), art. 35". Undefined where the place stands behind no such bracket, or nothing stands before that.
 *
 * @param places have no name
 * @param told what was read before the places, in reading order
 */
export function beforeBracket(
  reading: Reading,
  places: Pick<Cluster, "chains" | "end">,
  told: readonly Told[],
): BeforeBracket | undefined {
  const [first] = places.chains;
  const close = first ? closeBefore(reading, first.start) : -1;
  if (!first || close < 0) return undefined;
  // What a name was read in is no point's: "arts. 3, 12 (draft), 16".
  const { name } = told.at(-1) ?? {};
  const isRead = name?.end === close && (first.bare || name.instruments.length > 0);
  if (!isRead && !closesOpened(reading, close)) return undefined;
  const open = firstOpen(reading, close);
  const last = lastBefore(told, told.length - 1, open);
  if (open < 0 || last === told.length - 1) return undefined;
  const gap = readGap(reading, close, first.start);
  const outer = told[last];
  if (first.bare && !isNumberOfList(reading, gap, places, outer)) return undefined;
  if (first.bare && !isList(outer)) return { outer, goesOn: false };
  if (outer && isUnitOfOther(outer, first)) return undefined;
  if (outer && !isParted(reading, outer, open)) {
    // What the draft says in its articles may be a clause.
    const goesOn = (outer.name?.pointer === "draft" && !gap.with) || isOfList(reading, gap, places);
    return { outer, goesOn: goesOn && !hasName(reading, places) };
  }
  return open === 0 || isMark(reading, open - 1, ENDS) ? undefined : { outer: undefined, goesOn: false };
}

/** The name before a bracket as that of places behind it; undefined where it does not tell what they are of. */
export function goingOn({ outer, goesOn }: BeforeBracket, { start, unit }: LinkedChain): NameElement | undefined {
  const name = outer?.name;
  if (!name || !goesOn || name.defined !== undefined || name.ofAnother) return undefined;
  const [one, other] = name.instruments;
  const isPointed = name.pointer !== undefined && name.pointer !== "unknown" && name.pointer !== "ibid.";
  const isOne = one !== undefined && !other && (unit === undefined || hasUnit(one, unit));
  return isOne || (!one && isPointed) ? nameOfPlace(name, start) : undefined;
}

const hasUnit = ({ pinpoint, parts }: NameElement["instruments"][number], unit: string): boolean =>
  pinpoint.unit === unit || (unit === "recital" && parts.some((part) => part.unit === unit));

/** "GC25, para. 67 (see CRC, art. 16), art. 17": the articles that a general comment is about. */
const isUnitOfOther = ({ name }: Told, { unit }: LinkedChain): boolean => unit === "article" && areComments(name);

const ENDS = ".!?;\n";

/** The bracket that was opened, or the first of several beside each other: "(ICCPR, art. 17) (UDHR, art. 12)". */
function firstOpen(reading: Reading, close: number): number {
  let open = -1;
  for (let at = close; at >= 0; at = closeBefore(reading, open)) {
    const before = openBefore(reading, 0, at);
    if (before < 0) break;
    open = before;
  }
  return open;
}

/** A list goes on behind a comma, and no clause: nothing is said of the places. */
const isOfList = (reading: Reading, gap: Gap, { end }: Pick<Cluster, "end">): boolean =>
  !(gap.in || gap.of || gap.dash) && (gap.comma || gap.semicolon || gap.and) && endsPart(reading, end);

const endsPart = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.length || isMark(reading, end, ".,;)(\n") || phraseEnd(reading, end, "joins") > 0;

/** "…, art. 17 ICCPR, art. 24": places of the name that stands right behind them. */
function hasName(reading: Reading, { end }: Pick<Cluster, "end">): boolean {
  const gap = readGap(reading, end);
  const isBeside = !(gap.comma || gap.semicolon || gap.and || gap.open || gap.close || gap.newline);
  const named = nameAfter(reading, end) ?? nameBeside(reading, end);
  return named !== undefined || (isBeside && coreNameAt(reading, gap.end) !== undefined);
}

/** Whether numbers behind a bracket are surely more of what is before it: "arts. 12 (GC12), 16", «ст. 3, 12 (…), 16». */
const isList = (outer: Told | undefined): boolean => {
  const last = outer?.chains.at(-1);
  return last !== undefined && (last.plural || last.pinpoints.length > 1);
};

/** "CRC, arts. 12 (GC12), 16 and 17", and not ", 5 МРП": those in the unit of the place before that end their part. */
function isNumberOfList(
  reading: Reading,
  gap: Gap,
  { chains, end }: Pick<Cluster, "chains" | "end">,
  outer: Told | undefined,
): boolean {
  if (gap.semicolon || gap.dash || !(gap.comma || gap.and) || outer?.chains.at(-1)?.unit !== chains[0]?.unit)
    return false;
  const isNumbers = chains.every(({ pinpoints }) => pinpoints.every(({ path }) => path.every(isShort)));
  return isNumbers && (end >= reading.tokens.length || isMark(reading, end, ",;.)(\n"));
}

const isShort = (number: string): boolean => /^\d{1,3}$/u.test(number);

/**
 * "CRC and the Law on Education (see …)", "the GDPR protects privacy (…)": another act, what is said of it, or what stands
 * in a bracket of its own. General comments have their titles behind them.
 */
function isParted(reading: Reading, { start, end, name }: Told, open: number): boolean {
  if (openBefore(reading, 0, start) !== openBefore(reading, 0, open)) return true;
  if (!areComments(name) && !isRightBefore(reading, end, open)) return true;
  for (let at = end; at < open; at++)
    if (isMark(reading, at, ENDS) || actEnd(reading, at) > 0 || isAcronym(reading, at)) return true;
  return false;
}

const isAcronym = (reading: Reading, at: number): boolean => isCapitals(reading, at) && isSpaced(reading, at);
