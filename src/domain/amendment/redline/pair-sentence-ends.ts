import { endsSentence } from "./borders";
import type { CommonRun } from "./common-run";
import { joinRuns } from "./common-run";
import type { Token } from "./split-words";
import type { TextPair } from "./swallow-islands";

/**
 * The runs with the end of a sentence paired with the first such end in what replaced it: "[-is banned-]{+is allowed+}.
 * {+New sentence.+}" rather than "[-is banned-]{+is allowed. New sentence+}."
 */
export function pairSentenceEnds(runs: readonly CommonRun[], { before, after }: TextPair): readonly CommonRun[] {
  const paired: CommonRun[] = [];
  let [old, young] = [0, 0];
  for (const run of runs) {
    const end = before[run.before];
    const isReplaced = run.before > old && run.after > young;
    const pair: CommonRun | undefined =
      end && isReplaced && endsSentence(end)
        ? { before: firstEnd(before, end, old, run.before), after: firstEnd(after, end, young, run.after), length: 1 }
        : undefined;
    // Where both hold such an end before, they would have been paired already.
    if (pair) paired.push(pair, { before: run.before + 1, after: run.after + 1, length: run.length - 1 });
    else paired.push(run);
    [old, young] = [run.before + run.length, run.after + run.length];
  }
  return joinRuns(paired);
}

function firstEnd(tokens: readonly Token[], { word }: Token, from: number, to: number): number {
  for (let place = from; place < to; place++) if (tokens[place]?.word === word) return place;
  return to;
}
