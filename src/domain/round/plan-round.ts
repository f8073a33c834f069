import { idKey } from "../gap/id-key";
import { toCellText } from "../review/cell-text";
import { freeId } from "../review/free-id";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { changesBetween } from "./changes";
import type { RowChange } from "./changes";
import { FROZEN_COLUMNS, rowsNow } from "./frozen-row";
import type { FrozenRow } from "./frozen-row";
import { unnumbered } from "./own-ids";
import { roundsOf } from "./round";
import type { Round } from "./round";
import { ROUND_REFUSALS } from "./round-refusals";
import { onOneLine } from "../text/on-one-line";

/** A round that is to be frozen. */
export interface RoundPlan {
  readonly id: string;
  readonly label: string;
  /** ISO day. */
  readonly date: string;
  readonly gaps: number;
  readonly amendments: number;
  /** The round before it, and what changed since; undefined for the first. */
  readonly last: Round | undefined;
  readonly changes: readonly RowChange[];
  /** Rows of the table Rounds by column key, in the words of the review's language. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * Freeze all rows of the gaps and of the final text as they stand. A row that says what it said in an earlier round is
 * told by its fingerprint alone.
 *
 * @param date ISO day
 * @throws UnusableInput without a label, for a label that another round has, without rows, and for rows that have no
 * number of their own
 */
export function planRound(
  review: Pick<Review, "gaps" | "amendments" | "rounds" | "details" | "profile">,
  label: string,
  date: string,
): RoundPlan {
  const rounds = roundsOf(review);
  const name = onOneLine(label);
  if (name === "") throw ROUND_REFUSALS.noLabel;
  const twin = rounds.find((round) => fold(round.label) === fold(name) || idKey(round.id) === idKey(name));
  if (twin) throw ROUND_REFUSALS.labelTaken(twin);
  const rows = rowsNow(review);
  if (rows.length === 0) throw ROUND_REFUSALS.nothingToFreeze;
  const without = unnumbered(review);
  if (without.length > 0) throw ROUND_REFUSALS.unnumbered(without);
  const id = freeId(
    "R1",
    rounds.map((round) => round.id),
  );
  const last = rounds.at(-1);
  const told = new Set(rounds.flatMap((round) => round.rows.filter(isKnown).map(keyOf)));
  const write = toRowWriter(review, { round: id, date, label: name });
  return {
    id,
    label: name,
    date,
    gaps: review.gaps.length,
    amendments: review.amendments.length,
    last,
    changes: last ? changesBetween(last, rows) : [],
    rows: rows.map((row) => write(row, told.has(keyOf(row)))),
  };
}

const keyOf = ({ table, fingerprint }: FrozenRow): string => `${table} ${fingerprint}`;

/** Whether a round holds all the words of a row, its own or by its fingerprint. */
const isKnown = ({ table, cells }: FrozenRow): boolean =>
  FROZEN_COLUMNS[table].every((column) => cells[column] !== undefined);

type RowWriter = (row: FrozenRow, isTold: boolean) => Readonly<Record<string, string>>;

function toRowWriter(
  { details, profile }: Pick<Review, "details" | "profile">,
  round: Readonly<Record<string, string>>,
): RowWriter {
  const meaning = { profile, language: details.language };
  return ({ table, id, cells, fingerprint }, isTold) => {
    const { gap = id, provision, ...words } = cells;
    const shown = { ...words, ...(provision !== undefined && { provisions: provision }) };
    return {
      ...round,
      gap,
      ...(table === "Amendments" && { amendment: id }),
      ...(isTold
        ? {}
        : Object.fromEntries(
            Object.entries(shown).map(([column, text = ""]) => [column, toCellText(column, text, meaning)]),
          )),
      fingerprint,
    };
  };
}
