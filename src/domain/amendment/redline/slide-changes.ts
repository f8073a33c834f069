import { borderBefore } from "./borders";
import type { CommonRun } from "./common-run";
import { joinRuns } from "./common-run";
import type { TextPair } from "./swallow-islands";

/**
 * The runs with every pure insertion and deletion moved to where it reads best, among the places where it says the
 * same: "a, [b, ]c" rather than "a[, b], c", whole sentences rather than the end of one and the beginning of the next.
 */
export function slideChanges(runs: readonly CommonRun[], { before, after }: TextPair): readonly CommonRun[] {
  const slid: CommonRun[] = [{ before: 0, after: 0, length: 0 }];
  for (const right of [...runs, { before: before.length, after: after.length, length: 0 }]) {
    const left = slid.pop() ?? right;
    const [old, young] = [left.before + left.length, left.after + left.length];
    const by =
      old === right.before
        ? bestShift({ tokens: after, from: young, to: right.after }, left.length, right.length)
        : young === right.after
          ? bestShift({ tokens: before, from: old, to: right.before }, left.length, right.length)
          : 0;
    slid.push(
      { ...left, length: left.length + by },
      { before: right.before + by, after: right.after + by, length: right.length - by },
    );
  }
  return joinRuns(slid);
}

/** Tokens that one of the texts lacks. */
interface Stretch {
  readonly tokens: TextPair["after"];
  readonly from: number;
  readonly to: number;
}

/** How many tokens later, or earlier where negative, a stretch begins best; the earliest of equally good places. */
function bestShift({ tokens, from, to }: Stretch, mostEarlier: number, mostLater: number): number {
  const same = (i: number, j: number): boolean => tokens[i]?.word === tokens[j]?.word;
  let [first, last] = [0, 0];
  while (-first < mostEarlier && same(from + first - 1, to + first - 1)) first--;
  while (last < mostLater && same(from + last, to + last)) last++;
  let [best, most] = [0, -1];
  for (let by = first; by <= last; by++) {
    const score = borderBefore(tokens, from + by) + borderBefore(tokens, to + by);
    if (score > most) [best, most] = [by, score];
  }
  return best;
}
