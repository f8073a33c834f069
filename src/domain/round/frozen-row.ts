import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { fingerprintOf } from "../review/fingerprint";
import type { Review } from "../review/review";
import { splitValues } from "../text/split-values";

/** What a round keeps of each table: all that a reader sees of a row, in the order of its columns. */
export const FROZEN_COLUMNS = {
  Gaps: ["issue", "solution", "sources", "headline", "provisions", "aspects", "priority", "status"],
  Amendments: ["gap", "provision", "draftText", "newText", "alternativeText", "justification", "kind"],
} as const;

export type FrozenTable = keyof typeof FROZEN_COLUMNS;
export const FROZEN_TABLES = Object.keys(FROZEN_COLUMNS) as readonly FrozenTable[];

/** A row as a round keeps it. */
export interface FrozenRow {
  readonly table: FrozenTable;
  readonly id: string;
  /**
   * Text by column key: ids for aspects and choices, or what was typed in their place; lists joined by `"; "`. Columns
   * that are not known, as of rounds that older workbooks hold, are not there.
   */
  readonly cells: FrozenCells;
  /** Over all columns, as they stood. */
  readonly fingerprint: string;
  /** What its cell holds, of a row of today without a number, or with one that another row has too. */
  readonly typedId?: string;
  /** Of such a row: whether `id` is none of the review's. */
  readonly isMadeUp?: boolean;
  /** Of such a row: whether it is taken for that of the round since it stands above the others with its number. */
  readonly isGuessed?: boolean;
  /** Of such a row: its row of the sheet, counted from 1. */
  readonly sheetRow?: number;
}

export type FrozenCells = Readonly<Partial<Record<string, string>>>;

/** The rows of a review as they stand, gaps first, in the order of their tables. Ids stand as they are. */
export const rowsNow = ({ gaps, amendments }: Pick<Review, "gaps" | "amendments">): readonly FrozenRow[] => [
  ...gaps.map((gap) => toFrozenRow("Gaps", gap.id, cellsOfGap(gap))),
  ...amendments.map((amendment) => toFrozenRow("Amendments", amendment.id, cellsOfAmendment(amendment))),
];

/** The fingerprint is made when it is asked for, which comparing words does not. */
function toFrozenRow(table: FrozenTable, id: string, cells: FrozenCells): FrozenRow {
  let made: string | undefined;
  return {
    table,
    id,
    cells,
    get fingerprint() {
      return (made ??= fingerprintOfCells(table, cells));
    },
  };
}

/** Of a gap that holds choices only, what `fingerprintOfGap` gives. */
export const fingerprintOfCells = (table: FrozenTable, cells: FrozenCells): string =>
  fingerprintOf(FROZEN_COLUMNS[table].map((column) => cells[column] ?? ""));

const cellsOfGap = (gap: Gap): FrozenCells => ({
  issue: gap.issue,
  solution: gap.solution,
  sources: gap.sources,
  headline: gap.headline,
  provisions: gap.provisions.join("; "),
  aspects: gap.aspects.join("; "),
  priority: gap.priority ?? gap.typedPriority ?? "",
  status: gap.status ?? gap.typedStatus ?? "",
});

const cellsOfAmendment = (amendment: Amendment): FrozenCells => ({
  gap: amendment.gap,
  provision: splitValues(amendment.provision).join("; "),
  draftText: amendment.draftText,
  newText: amendment.newText,
  alternativeText: amendment.alternativeText,
  justification: amendment.justification,
  kind: amendment.kind ?? amendment.typedKind ?? "",
});
