import { AND, COMMA } from "../productions/gap";
import { readGap } from "../productions/gaps";
import { skipGloss } from "../productions/gloss";
import { itemMarkAt } from "../productions/list-marks";
import type { NameElement } from "../productions/elements";
import { beforeMarks, isAny, isMark, markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Told } from "./behind-bracket";
import type { Cluster } from "./clusters";
import { isPartOfAct } from "./containers";
import { hasSentenceEnd } from "./has-sentence-end";
import { isSetApart } from "./said-of-place";
import type { LinkedChain } from "./links";

/**
 * The name that the sentence, or the list before a line, named before a cluster.
 *
 * @param spoken the last name, and what was read last
 */
export function namedBefore(
  reading: Reading,
  { start }: Cluster,
  { name, told }: { readonly name: NameElement | undefined; readonly told: Told | undefined },
): NameElement | undefined {
  if (!name) return undefined;
  const from = told?.spokenOf === name ? told.end : name.end;
  const isNear = beginsLine(reading, start) && start - from < LONGEST_LIST;
  const isParted = isNear
    ? hasSentenceEnd(reading, from, beforeMarks(reading, start, ".\n"), "!?")
    : hasSentenceEnd(reading, from, start, "!?\n");
  return isParted ? undefined : name;
}

/** Tokens that a list has from the name before it to an item. */
const LONGEST_LIST = 200;

/**
 * Without a name only what is surely a place, and the chapters among such places. So is what the text is counted by that
 * the sentence named before: "The UNGPs are clear, and principle 13 says more", "UNGPs; principle 13"; and an annex
 * or another part of an act, or one more level like the last, that stands between marks or is explained is asked about:
 * "AI Act, Art. 6 – risk; Annex III – systems", "AI Act Annex III, point 3; point 6". So is one more in a unit that was
 * cited before, "Havana Rules, rule 8 (GC24, para 66); rule 21".
 *
 * @param all what was read before
 */
export function withoutEveryday(
  reading: Reading,
  chains: readonly LinkedChain[],
  ofSomething: boolean,
  told: NameElement | undefined,
  all: readonly Told[],
): readonly LinkedChain[] {
  const before = all.at(-1);
  const level = before?.chains.at(-1)?.innermost;
  const wasCited = (unit: string | undefined): boolean =>
    all.slice(-MOST_BEFORE).some(({ name, chains: own }) => name !== undefined && own.some((one) => one.unit === unit));
  const isCounted = (unit: string | undefined): boolean =>
    told !== undefined &&
    told.instruments.length > 0 &&
    told.instruments.every(({ pinpoint }) => pinpoint.unit === unit);
  const isItem = (chain: LinkedChain): boolean =>
    told !== undefined &&
    (isPartOfAct(chain) || chain.unit === level || wasCited(chain.unit)) &&
    (isBetweenMarks(reading, told, chain.start) ||
      (before !== undefined && isJoined(reading, before.end, chain.start))) &&
    endsAsItem(reading, chain.end);
  const isPlace = (chain: LinkedChain): boolean =>
    (!chain.needsName || isCounted(chain.unit) || isItem(chain)) &&
    (!(ofSomething || chain.ofThisText) || chain.unit === "article");
  if (!chains.some(isPlace)) return [];
  return chains.filter((chain) => isPlace(chain) || (chain.unit === "chapter" && chain.pinpoints.length > 0));
}

/** Places before one that are looked through for its unit. */
const MOST_BEFORE = 20;

/** A comma alone may stand behind something else that the place is of: "CRC, art. 12; our text, part 3". */
const isBetweenMarks = (reading: Reading, told: NameElement, start: number): boolean =>
  isMark(reading, start - 1, ";(") ||
  beginsLine(reading, start) ||
  (markAt(reading, start - 1) === "," && !hasSemicolon(reading, told.end, start));

/** "Article 6 of the AI Act and Annex III" */
function isJoined(reading: Reading, from: number, start: number): boolean {
  const gap = readGap(reading, from, start);
  return gap.end >= start && (gap.bits & ~COMMA) === AND;
}

function endsAsItem(reading: Reading, from: number): boolean {
  const end = skipGloss(reading, from);
  return end >= reading.tokens.length || isMark(reading, end, ".,;)\n") || isSetApart(reading, end);
}

/** Whether a place begins its line, perhaps behind a bullet. */
const beginsLine = (reading: Reading, start: number): boolean =>
  markAt(reading, start - 1) === "\n" ||
  (markAt(reading, start - 2) === "\n" && itemMarkAt(reading, start - 1)?.end === start);

const hasSemicolon = (reading: Reading, from: number, to: number): boolean =>
  isAny(from, to, (at) => isMark(reading, at, ";"));
