import diffSequences from "@jest/diff-sequences";
import type { CommonRun } from "./common-run";

/** Says that there is more to compare than was allowed. */
const TOO_MUCH = new Error("more comparisons than allowed");

/**
 * The longest sequence that two lists of numbers have in common, as runs in order.
 *
 * @param most comparisons that may be made
 * @returns undefined when that is not enough
 */
export function longestCommon(before: Int32Array, after: Int32Array, most: number): readonly CommonRun[] | undefined {
  const runs: CommonRun[] = [];
  let left = most;
  const isCommon = (i: number, j: number): boolean => {
    if (left-- === 0) throw TOO_MUCH;
    return before[i] === after[j];
  };
  try {
    diffSequences(before.length, after.length, isCommon, (length, i, j) => runs.push({ before: i, after: j, length }));
    return runs;
  } catch (error) {
    if (error === TOO_MUCH) return undefined;
    throw error;
  }
}
