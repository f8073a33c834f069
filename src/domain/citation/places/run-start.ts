import { GRAMMARS } from "../grammar/grammars";

const anyOf = (words: readonly string[]): string => words.join("|");
const ALL = Object.values(GRAMMARS);
const RUN_START = new RegExp(
  `^(?:${anyOf(ALL.flatMap(({ runStarts }) => runStarts))}) (?=\\d[\\d.()\\p{L}]{0,8} (?:${anyOf(ALL.flatMap(({ joins }) => joins.to))}) \\d)`,
  "iu",
);

/** Codes of the word before a run of numbers, "from 3 to 6", "с 3 по 6"; 0 where none begins. */
export const runStart = (text: string, from: number): number =>
  RUN_START.exec(text.slice(from, from + 24))?.[0].length ?? 0;
