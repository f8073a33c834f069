import type { Lexicon } from "./lexicon/lexicon";
import type { UnitMeaning } from "./lexicon/meaning";
import { endingAt } from "./productions/number-endings";
import { readGap } from "./productions/gaps";
import { isCapital, isNumber, phraseAt, skipPassed, skipThe, toReading, wordsIn, written } from "./productions/look";
import type { Reading } from "./productions/look";
import { hasNumber } from "./productions/ordinals";
import { unitAt } from "./productions/units";

/** Units that drafts count in words, too. */
const COUNTED_IN_WORDS: ReadonlySet<string> = new Set("article section chapter part title annex schedule".split(" "));

/** Numbers in words that stand side by side, and what they are in digits: "1 and 2" of "First and Second". */
interface NumberWords {
  readonly digits: string;
  readonly end: number;
}

/**
 * A text with the numbers of a draft's headings and articles in digits: "paragraph 1 of Schedule 2" of "… of the Second
 * Schedule", "раздел 2" of "раздел второй", "2-қосымша" of "екінші қосымша". Parts of an article, "часть вторая статьи 3",
 * "Article 3, second part", stay as they are, since they bear no number.
 */
export function inDigits(text: string, lexicon: Lexicon): string {
  const reading = toReading(text, lexicon);
  const { start, end, length } = reading.tokens;
  const inner = innerUnits(reading);
  const isHeading = ({ unit, rank }: UnitMeaning, at: number): boolean =>
    unit !== "part" || inner.size === 0 || (rank === 0 && isCapital(reading, at) && !inner.has("article"));
  const isCounted: IsCounted = (unit, at) => COUNTED_IN_WORDS.has(unit.unit) && isHeading(unit, at);
  let said = "";
  let last = 0;
  for (let at = 0; at < length;) {
    const found = countedAt(reading, at, isCounted);
    if (found) {
      said += text.slice(last, start[at]) + found.digits;
      last = end[found.end - 1] ?? text.length;
    }
    at = found?.end ?? at + 1;
  }
  return said + text.slice(last);
}

/** Articles and what is inside them, of which a part may be one: the units that a text names besides chapters and parts. */
function innerUnits(reading: Reading): ReadonlySet<string> {
  const inner = new Set<string>();
  for (let at = 0; at < reading.tokens.length; at++) {
    const { unit } = unitAt(reading, at) ?? {};
    if (unit && unit.rank > 0 && unit.unit !== "part") inner.add(unit.unit);
  }
  return inner;
}

/** Whether the numbers of a unit that stands at a token are written in digits. */
type IsCounted = (unit: UnitMeaning, at: number) => boolean;

/** A unit and its numbers in words, on either side of it, the unit before them where its number stands behind. */
function countedAt(reading: Reading, at: number, isCounted: IsCounted): NumberWords | undefined {
  const first = skipThe(reading, at);
  const before = wordsAt(reading, first, "ordinals");
  const nounAt = before ? skipPassed(reading, before.end) : at;
  const noun = before && unitAt(reading, nounAt);
  const isBehind = noun?.unit.number === "before";
  if (noun && isCounted(noun.unit, nounAt) && (isBehind || !hasNumber(reading, noun.end))) {
    const name = wordsIn(reading, before.end, noun.end);
    return { digits: isBehind ? `${before.digits}-${name}` : `${name} ${before.digits}`, end: noun.end };
  }
  const unit = unitAt(reading, at);
  if (!unit || unit.unit.number === "before" || !isCounted(unit.unit, at)) return undefined;
  const number = skipThe(reading, unit.end);
  const behind = wordsAt(reading, number, "ordinals") ?? wordsAt(reading, number, "numerals");
  return behind && { digits: `${wordsIn(reading, at, unit.end)} ${behind.digits}`, end: behind.end };
}

/** Numbers in words from a token on, or in digits with the ending of an ordinal; undefined for digits alone. */
function wordsAt(reading: Reading, from: number, set: "ordinals" | "numerals"): NumberWords | undefined {
  const first = numberAt(reading, from, set);
  if (!first) return undefined;
  const gap = readGap(reading, first.end);
  const goesOn = (gap.and || gap.comma) && !(gap.of || gap.with || gap.open || gap.semicolon);
  const rest = goesOn ? wordsAt(reading, gap.end, set) : undefined;
  if (!rest) return first;
  return { digits: `${first.digits} ${wordsIn(reading, first.end, gap.end)} ${rest.digits}`, end: rest.end };
}

function numberAt(reading: Reading, at: number, set: "ordinals" | "numerals"): NumberWords | undefined {
  const found = phraseAt(reading, at, set);
  if (found) return { digits: String(found.meaning), end: found.end };
  const ending = set === "ordinals" && isNumber(reading, at) ? endingAt(reading, at + 1) : undefined;
  return ending && { digits: written(reading, at), end: ending.end };
}
