import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import { folded, isCapital, isCapitals, isIn, isMark, isTabbed, isWord, phraseBefore, skipThe, written } from "./look";
import type { Reading } from "./look";
import { stateAt } from "./state-at";
import { actEnd } from "./act-end";
import { actBefore, lineStart, numberedBefore, quotedBefore } from "./unknown";

/**
 * An act that the catalogue doesn't hold and that has a place behind a comma, a colon or at once: "Labour Code, art. 5",
 * "№ 152-ФЗ, ст. 9".
 */
export function actWithPlace(reading: Reading, from: number, start: number): NameElement | undefined {
  const end = isMark(reading, start - 1, ",:") ? start - 1 : start;
  if (end <= from || isMark(reading, end - 1, ".:(-") || isTabbed(reading, end - 1)) return undefined;
  const line = lineStart(reading, from, start);
  const act = quotedBefore(reading, line, end) ?? actBefore(reading, line, start, end);
  if (act) return act.end > act.start + 1 && !isField(reading, act) ? act : undefined;
  const acronym = phraseBefore(reading, line, end, "other acts");
  if (acronym >= 0) return unknownName(acronym, end);
  const numbered = end < start ? numberedBefore(reading, line, end) : undefined;
  return numbered && /№|[А-Я]{2}/u.test(textOf(reading, numbered)) ? numbered : undefined;
}

const textOf = ({ tokens: { text, start, end } }: Reading, name: NameElement): string =>
  text.slice(start[name.start], end[name.end - 1]);

/** "International Law, Article 16, CRC", "Law Reform, Article 4, CRC": what the words are about, and no act. */
function isField(reading: Reading, { start, end }: NameElement): boolean {
  if (isIn(reading, end - 1, "fields")) return true;
  for (let at = start; at < end; at++) {
    const act = actEnd(reading, at);
    if (act > 0 && act < end) return isPlainCapital(reading, act) || isOfThings(reading, act);
  }
  return false;
}

/** "Code of conduct", "Statute of limitations" */
const isOfThings = (reading: Reading, at: number): boolean =>
  folded(reading, at) === "of" && /^[a-z]/u.test(written(reading, skipThe(reading, at + 1)));

const isPlainCapital = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && isCapital(reading, at) && !isCapitals(reading, at) && !stateAt(reading, at, "forms");
