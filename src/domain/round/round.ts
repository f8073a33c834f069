import { AMENDMENT_KIND_LABELS } from "../amendment/amendment";
import { PRIORITY_LABELS, STATUS_LABELS } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { readChoice } from "../review/read-choice";
import { usualStatus } from "../review/usual-status";
import type { Review, RoundRow } from "../review/review";
import { FROZEN_COLUMNS, fingerprintOfCells } from "./frozen-row";
import type { FrozenCells, FrozenRow, FrozenTable } from "./frozen-row";

/** The rows of a review as they stood on a day. */
export interface Round {
  /** `"R1"`. */
  readonly id: string;
  readonly date: string;
  readonly label: string;
  /** Gaps first, in the order in which they were frozen. */
  readonly rows: readonly FrozenRow[];
  /** Whether all rows were frozen with all their words. Rounds of older workbooks hold three columns of some gaps. */
  readonly isWhole: boolean;
}

/** The columns that rounds of older workbooks hold. */
const OLDER = ["issue", "solution", "sources"] as const;

/**
 * The rounds of a review, the last one last: by their numbers, then as they stand. Words that a row leaves out are those
 * of the row with the same fingerprint in an earlier round; where that is gone, they are not known.
 */
export const roundsOf = ({ rounds }: Pick<Review, "rounds">): readonly Round[] => readRounds(rounds);

const readRounds = memoise((rounds: readonly RoundRow[]): readonly Round[] => {
  const byId = new Map<string, RoundRow[]>();
  for (const row of rounds) {
    const key = idKey(row.round);
    const rows = byId.get(key);
    if (rows) rows.push(row);
    else byId.set(key, [row]);
  }
  const known = new Map<string, FrozenCells>();
  return [...byId.values()].sort(byNumber).map((rows) => toRound(rows, known));
});

const byNumber = ([a]: readonly RoundRow[], [b]: readonly RoundRow[]): number =>
  numberOf(a?.round ?? "") - numberOf(b?.round ?? "");

const numberOf = (id: string): number => Number(/(\d{1,9})\D*$/u.exec(id)?.[1] ?? 0);

function toRound(rows: readonly RoundRow[], known: Map<string, FrozenCells>): Round {
  const [first] = rows;
  const read = rows.map((row) => toFrozen(row, known));
  const frozen = read.map(({ row }) => row);
  return {
    id: first?.round ?? "",
    date: first?.date ?? "",
    label: first?.label ?? "",
    rows: [...frozen.filter(isGap), ...frozen.filter((row) => !isGap(row))],
    isWhole: read.some(({ isWhole }) => isWhole),
  };
}

const isGap = ({ table }: FrozenRow): boolean => table === "Gaps";

function toFrozen(
  row: RoundRow,
  known: Map<string, FrozenCells>,
): { readonly row: FrozenRow; readonly isWhole: boolean } {
  const table: FrozenTable = row.amendment === "" ? "Gaps" : "Amendments";
  const id = table === "Gaps" ? row.gap : row.amendment;
  const cells = table === "Gaps" ? cellsOfGap(row) : cellsOfAmendment(row);
  const { fingerprint } = row;
  const stands = (own: FrozenCells, isWhole: boolean) => ({ row: { table, id, cells: own, fingerprint }, isWhole });
  const key = `${table} ${fingerprint}`;
  const holds = FROZEN_COLUMNS[table].filter((column) => column !== "gap" && cells[column] !== "");
  const isOwn = holds.length > 0 || fingerprint === "" || fingerprint === fingerprintOfCells(table, cells);
  if (!isOwn) return stands(known.get(key) ?? {}, true);
  const isOlder =
    table === "Gaps" &&
    holds.every((column) => (OLDER as readonly string[]).includes(column)) &&
    fingerprint !== fingerprintOfCells(table, cells);
  if (isOlder) return stands(Object.fromEntries(OLDER.map((column) => [column, cells[column]])), false);
  if (fingerprint !== "") known.set(key, cells);
  return stands(cells, true);
}

const cellsOfGap = (row: RoundRow): FrozenCells => ({
  issue: row.issue,
  solution: row.solution,
  sources: row.sources,
  headline: row.headline,
  provisions: row.provisions.join("; "),
  aspects: row.aspects.join("; "),
  priority: readChoice(row.priority, PRIORITY_LABELS) ?? row.priority,
  status: readChoice(row.status, STATUS_LABELS) ?? usualStatus(row.status) ?? row.status,
});

const cellsOfAmendment = (row: RoundRow): FrozenCells => ({
  gap: row.gap,
  provision: row.provisions.join("; "),
  draftText: row.draftText,
  newText: row.newText,
  alternativeText: row.alternativeText,
  justification: row.justification,
  kind: readChoice(row.kind, AMENDMENT_KIND_LABELS) ?? row.kind,
});
