import { idKey } from "../gap/id-key";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { changesBetween } from "./changes";
import type { RowChange } from "./changes";
import type { FrozenRow } from "./frozen-row";
import { rowsComparedTo } from "./own-ids";
import { roundsOf } from "./round";
import type { Round } from "./round";
import { ROUND_REFUSALS } from "./round-refusals";

/** What changed in a review since one of its rounds. */
export interface Changes {
  readonly since: Round;
  readonly rows: readonly RowChange[];
  /** Rows of today without a number, or with one that others have too, as they were compared. */
  readonly doubtful: readonly FrozenRow[];
}

/**
 * What changed from a round to the review as it stands.
 *
 * @param since its id or its label; the last round when left out
 * @throws UnusableInput when there is no round at all, none of that name, or several of that label
 */
export function changesSince(review: Pick<Review, "gaps" | "amendments" | "rounds">, since?: string): Changes {
  const round = findRound(roundsOf(review), since);
  const { rows, doubtful } = rowsComparedTo(review, round);
  return { since: round, rows: changesBetween(round, rows), doubtful };
}

/** A round by its id, its label or the number in its id, the last one when none is given. @throws UnusableInput when there is not just one */
function findRound(rounds: readonly Round[], wanted?: string): Round {
  const last = rounds.at(-1);
  if (!last) throw ROUND_REFUSALS.noRounds;
  if (wanted === undefined) return last;
  const numbered = rounds.find(({ id }) => idKey(id) === idKey(wanted));
  const labelled = rounds.filter(({ label }) => fold(label) === fold(wanted));
  const [found, ...others] = numbered ? [numbered] : labelled.length > 0 ? labelled : ofNumber(rounds, wanted.trim());
  if (!found) throw ROUND_REFUSALS.noRound(wanted, rounds);
  if (others.length > 0) throw ROUND_REFUSALS.severalRounds(wanted, [found, ...others]);
  return found;
}

/** `"2"` is the round `"R2"`. */
const ofNumber = (rounds: readonly Round[], wanted: string): readonly Round[] =>
  /^\d+$/u.test(wanted) ? rounds.filter(({ id }) => Number(/\d+$/u.exec(id)?.[0]) === Number(wanted)) : [];
