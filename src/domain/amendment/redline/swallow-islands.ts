import { borderBefore } from "./borders";
import type { CommonRun } from "./common-run";
import type { Token } from "./split-words";

/** Letters up to which an island goes easily: about three words. */
const SHORT = 20;
/**
 * How many times as long the changes on both sides have to be: little for a short island where both replace something,
 * much where both insert or both delete, since there it costs the reader nothing.
 */
const TIMES = { short: 2, usual: 4, alike: 16 };

/** Letters from which on two changes that a border of sentences parts are told apart: shorter ones part at "art. 5", too. */
const LEAST_APART = 8;

/** Two texts, cut into tokens. */
export interface TextPair {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * The runs without islands: short ones between two longer changes, which would tear into shreds what is read more
 * easily as one passage struck out and one put in. Whole sentences stay, and what ends one parts longer changes.
 */
export function swallowIslands(runs: readonly CommonRun[], texts: TextPair): readonly CommonRun[] {
  const weigh = toScales(texts);
  const end: CommonRun = { before: texts.before.length, after: texts.after.length, length: 0 };
  const kept: CommonRun[] = [{ before: 0, after: 0, length: 0 }];
  for (const next of [...runs, end]) {
    while (kept.length > 1 && isIsland(kept.at(-2) ?? end, kept.at(-1) ?? end, next, weigh)) kept.pop();
    kept.push(next);
  }
  return kept.slice(1, -1);
}

function isIsland(left: CommonRun, run: CommonRun, right: CommonRun, scales: Scales): boolean {
  const [one, other] = [changeBetween(left, run, scales), changeBetween(run, right, scales)];
  const weight = scales.before(run.before, run.before + run.length);
  const least = Math.min(Math.max(one.deleted, one.inserted), Math.max(other.deleted, other.inserted));
  if (least >= LEAST_APART && scales.endsSentence(run)) return false;
  const times = areAlike(one, other)
    ? TIMES.alike
    : weight <= SHORT && replaces(one) && replaces(other)
      ? TIMES.short
      : TIMES.usual;
  return weight * times <= least && !scales.holdsSentence(run);
}

/** Letters that a change takes away and puts in. */
interface Change {
  readonly deleted: number;
  readonly inserted: number;
}

const replaces = ({ deleted, inserted }: Change): boolean => deleted > 0 && inserted > 0;
const areAlike = (one: Change, other: Change): boolean =>
  one.deleted + other.deleted === 0 || one.inserted + other.inserted === 0;

function changeBetween(left: CommonRun, right: CommonRun, { before, after }: Scales): Change {
  return {
    deleted: before(left.before + left.length, right.before),
    inserted: after(left.after + left.length, right.after),
  };
}

/** Letters between two places of a text, whether a run ends a sentence, and whether it holds one from border to border. */
interface Scales {
  readonly before: (from: number, to: number) => number;
  readonly after: (from: number, to: number) => number;
  readonly endsSentence: (run: CommonRun) => boolean;
  readonly holdsSentence: (run: CommonRun) => boolean;
}

function toScales({ before, after }: TextPair): Scales {
  const borders = between(sumsOf(before, (_, place) => (isBorder(before, place) ? 1 : 0)));
  return {
    before: between(sumsOf(before, ({ word }) => word.length)),
    after: between(sumsOf(after, ({ word }) => word.length)),
    endsSentence: (run) => isBorder(before, run.before + run.length) && isBorder(after, run.after + run.length),
    holdsSentence: (run) => {
      const end = run.before + run.length;
      return borders(run.before, end) + (isBorder(before, end) ? 1 : 0) >= 2;
    },
  };
}

const isBorder = (tokens: readonly Token[], place: number): boolean => borderBefore(tokens, place) >= 2;

const between =
  (sums: Int32Array) =>
  (from: number, to: number): number =>
    (sums[to] ?? 0) - (sums[from] ?? 0);

/** What the tokens before each place come to. */
function sumsOf(tokens: readonly Token[], measure: (token: Token, place: number) => number): Int32Array {
  const sums = new Int32Array(tokens.length + 1);
  tokens.forEach((token, place) => (sums[place + 1] = (sums[place] ?? 0) + measure(token, place)));
  return sums;
}
