import type { CommonRun } from "./common-run";
import { matchWords } from "./match-words";
import { pairSentenceEnds } from "./pair-sentence-ends";
import type { RedlineSpan } from "./redline-span";
import { slideChanges } from "./slide-changes";
import { joinWords, splitWords } from "./split-words";
import type { Token } from "./split-words";
import { swallowIslands } from "./swallow-islands";
import type { TextPair } from "./swallow-islands";
import { SpanWriter } from "./write-spans";

/**
 * What became of a text, word by word, in reading order; where something was replaced, what is deleted comes first.
 *
 * Exact: equal and deleted spans joined are the old text, equal and inserted ones the new text, letter for letter.
 * Neighbours differ in kind. Nothing is said to have moved: it is deleted in one place and inserted in another.
 *
 * @param split what a word is
 */
export function redline(before: string, after: string, split = splitWords): readonly RedlineSpan[] {
  const texts: TextPair = { before: split(before), after: split(after) };
  const matched = matchWords(texts.before.map(wordOf), texts.after.map(wordOf));
  const parted = pairSentenceEnds(matched, texts);
  return toSpans(slideChanges(swallowIslands(parted, texts), texts), texts);
}

const wordOf = ({ word }: Token): string => word;

/** The blanks after a common word belong to the change that follows, since they change with it. */
function toSpans(runs: readonly CommonRun[], { before, after }: TextPair): readonly RedlineSpan[] {
  const spans = new SpanWriter();
  let [old, young] = ["", ""];
  let [i, j] = [0, 0];
  const upTo = (run: Pick<CommonRun, "before" | "after">): void => {
    spans.replace(old + joinWords(before.slice(i, run.before)), young + joinWords(after.slice(j, run.after)));
    [i, j, old, young] = [run.before, run.after, "", ""];
  };
  for (const run of runs) {
    upTo(run);
    for (const end = run.before + run.length; i < end; i++, j++) {
      const { word = "" } = before[i] ?? {};
      if (old === young) spans.keep(old + word);
      else {
        spans.replace(old, young);
        spans.keep(word);
      }
      [old, young] = [before[i]?.blanks ?? "", after[j]?.blanks ?? ""];
    }
  }
  upTo({ before: before.length, after: after.length });
  return spans.spans;
}
