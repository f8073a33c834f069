import { fold } from "../text/fold";
import { describesGap } from "./describes-gap";
import { isTask } from "./is-task";
import { isLabelledRemark } from "./labels";
import { leavesUnchanged } from "./leaves-unchanged";
import { speaksOfChange } from "./speaks-of-change";
import { OWES_IN_LAW } from "./words-of-law";

/**
 * Whether each of several sentences is plainly a rule of a law: it has the next number, or says in a law's words what
 * somebody shall, may not or is entitled to do; and none tells what to do to the draft, what it lacks or what to note.
 */
export function areRules(sentences: readonly string[]): boolean {
  const numbers = sentences.map((sentence) => Number(NUMBER.exec(sentence)?.groups?.["number"] ?? NaN));
  const first = numbers.find((number) => !Number.isNaN(number)) ?? 0;
  const numbered = numbers.filter((number) => !Number.isNaN(number));
  const isRow = numbered.every((number, at) => number === first + at);
  const isRule = (sentence: string, at: number): boolean =>
    !isNoRule(sentence) && (!Number.isNaN(numbers[at]) || OWES.test(fold(sentence)));
  return isRow && sentences.every(isRule);
}

const NUMBER = /^\(?(?<number>\d{1,3})[.)]\s/u;

const isNoRule = (sentence: string): boolean =>
  sentence.endsWith("?") ||
  ABOUT_DRAFT.test(fold(sentence)) ||
  [isTask, describesGap, isLabelledRemark, leavesUnchanged, speaksOfChange].some((says) => says(sentence));

const OWES = new RegExp(`(?<!\\p{L})${OWES_IN_LAW}`, "u");
/** What speaks of a text or of those who write it. */
const ABOUT_DRAFT =
  /^(?:\(?\d+[.)] )?(?:this|these|it|such|we|i|the ministry|это|данн|мы|так(?:ая|ой|ое|ие) (?:норм|редакц|формулиров)|бұл|біз)(?!\p{L})|(?<!\p{L})(?:wording|drafting|redraft|amendment|draft|bill|convention|committee|crc|gdpr|\p{L}*проект|редакци|формулировк|поправк|конвенци|комитет|жоба|тұжырым|түзету|конвенция)\p{L}*/u;
