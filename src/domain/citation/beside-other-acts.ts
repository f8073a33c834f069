import { inDigits } from "./in-digits";
import type { Lexicon } from "./lexicon/lexicon";
import { isAny, isNumber, isWord, markAt, toReading } from "./productions/look";
import type { Reading } from "./productions/look";
import { actEnd } from "./productions/act-end";
import { clustersIn, isOwn } from "./read-lone-places";

/** A text in two: what it names first, and places of other acts behind it. */
export interface BesideOtherActs {
  readonly own: string;
  readonly others: string;
}

/** "Article 7(1) (cf. Article 5 GDPR)", where all behind the first places is of other acts, each with places of its own. */
export function besideOtherActs(text: string, lexicon: Lexicon): BesideOtherActs | undefined {
  const said = inDigits(text, lexicon);
  const reading = toReading(said, lexicon);
  const clusters = clustersIn(reading);
  const at = clusters.findIndex((one) => !isOwn(one));
  const [before, first, last] = [clusters[at - 1], clusters[at], clusters.at(-1)];
  if (!before || !first || !last) return undefined;
  const areOthers = clusters.slice(at).every((one) => !isOwn(one) && one.chains.length > 0);
  if (!areOthers || saysMore(reading, before.end, first.start) || saysAny(reading, last.end)) return undefined;
  const { start, end } = reading.tokens;
  const close = markAt(reading, before.end) === ")" ? before.end + 1 : before.end;
  return { own: said.slice(0, end[close - 1]), others: said.slice(start[first.start], end[last.end - 1]) };
}

/** Whether more stands there than words that lead from the one to the other: another act, a number. */
const saysMore = (reading: Reading, from: number, to: number): boolean =>
  isAny(from, to, (at) => isNumber(reading, at) || actEnd(reading, at) > 0);

const saysAny = (reading: Reading, from: number): boolean =>
  isAny(from, reading.tokens.length, (at) => isWord(reading, at) || isNumber(reading, at));
