import { anyWord } from "../grammar/any-word";

const RUN_START = new RegExp(
  `^(?:${anyWord(({ runStarts }) => runStarts)}) (?=\\d[\\d.()\\p{L}]{0,8} (?:${anyWord(({ joins }) => joins.to)}) \\d)`,
  "iu",
);

/** Codes of the word before a run of numbers, "from 3 to 6", "с 3 по 6"; 0 where none begins. */
export const runStart = (text: string, from: number): number =>
  RUN_START.exec(text.slice(from, from + 24))?.[0].length ?? 0;
