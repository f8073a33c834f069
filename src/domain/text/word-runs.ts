import { fold } from "./fold";

/** So many words that follow each other stand in two texts only where one was taken from the other, or both from a third. */
const LONG = 6;

/** All runs of six words in a text, folded; of a shorter text nothing. */
export function wordRuns(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(LONG - 1).map((_, at) => words.slice(at, at + LONG).join(" "));
}

/** Whether six words that follow each other in one of some texts do so in one of the others. */
export function shareRun(texts: readonly string[], others: readonly string[]): boolean {
  const runs = new Set(texts.flatMap(wordRuns));
  return runs.size > 0 && others.some((text) => wordRuns(text).some((run) => runs.has(run)));
}
