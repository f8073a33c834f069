import type { Lexicon } from "./lexicon/lexicon";
import { isMark, isNumber, isWord, markAt, phraseBefore, toReading } from "./productions/look";
import type { Reading } from "./productions/look";
import { actEnd } from "./productions/act-end";
import { clustersIn } from "./read-lone-places";
import type { Stretch } from "./read-lone-places";

/** Words that stand behind a place, set apart from it. */
export interface WordsBehind extends Stretch {
  /** Without the marks that set them apart, which the stretch includes. */
  readonly words: string;
}

/** Words behind the places of a text that name no place and no act: "Article 7 (advertising)", "Статья 10. Ответственность, пункт 2". */
export function wordsBehindPlaces(text: string, lexicon: Lexicon): readonly WordsBehind[] {
  const reading = toReading(text, lexicon);
  const clusters = clustersIn(reading);
  return clusters.flatMap(({ end }, at) => wordsFrom(reading, end, clusters[at + 1]?.start ?? reading.tokens.length));
}

function wordsFrom(reading: Reading, from: number, limit: number): readonly WordsBehind[] {
  let first = from;
  while (first < limit && isMark(reading, first, SETTING_APART)) first++;
  if (first === from) return [];
  const isOpen = markAt(reading, first - 1) === "(";
  let end = first;
  while (end < limit && !isMark(reading, end, isOpen ? ")" : ENDING)) end++;
  if (isOpen && markAt(reading, end) !== ")") return [];
  const last = isOpen ? end : beforeJoin(reading, first, end);
  if (!saysWords(reading, first, last)) return [];
  const { text, start, end: ends } = reading.tokens;
  const stretch = { start: ends[from - 1] ?? 0, end: ends[isOpen ? end : last - 1] ?? text.length };
  return [{ words: text.slice(start[first], ends[last - 1]), ...stretch }];
}

const SETTING_APART = '.:-("';
const ENDING = ",;()\n";

/** Before the "and" that leads to the next place. */
const beforeJoin = (reading: Reading, first: number, end: number): number => {
  const join = phraseBefore(reading, first, end, "joins");
  return join < 0 ? end : join;
};

function saysWords(reading: Reading, from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (isNumber(reading, at) || actEnd(reading, at) > 0) return false;
    if (isWord(reading, at)) count++;
  }
  return count > 0;
}
