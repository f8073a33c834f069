import { idKey } from "../gap/id-key";
import { toGapId } from "../gap/mend-ids";
import type { RowPlace } from "../gap/row-place";
import { sameWords } from "../review/fingerprint";
import { freeIds } from "../review/free-id";
import type { Review } from "../review/review";
import { FROZEN_TABLES, rowsNow } from "./frozen-row";
import type { FrozenRow, FrozenTable } from "./frozen-row";
import type { Round } from "./round";

/** A row that has no number of its own: none at all, or that of a row above it. */
export interface Unnumbered {
  readonly table: FrozenTable;
  /** What it has; "" for none. */
  readonly id: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
}

/** The rows of a review, each with an id by which it can be compared, and what was in doubt. */
export interface ComparedRows {
  readonly rows: readonly FrozenRow[];
  /** Rows with no number, or with one that other rows have too, in the order of their tables. */
  readonly doubtful: readonly FrozenRow[];
}

type NumberedRows = Pick<Review, "gaps" | "amendments">;

/** Rows that no later round could tell from others, in the order of their tables. */
export const unnumbered = ({ gaps, amendments }: NumberedRows): readonly Unnumbered[] => [
  ...unnumberedIn("Gaps", gaps),
  ...unnumberedIn("Amendments", amendments),
];

function unnumberedIn(
  table: FrozenTable,
  rows: readonly { readonly id: string; readonly place: RowPlace }[],
): readonly Unnumbered[] {
  const used = new Set<string>();
  return rows.flatMap(({ id, place }) => {
    const key = idKey(id);
    const isOwn = key !== "" && !used.has(key);
    used.add(key);
    return isOwn ? [] : [{ table, id, row: place.row }];
  });
}

/**
 * The rows of a review as they stand, each with an id of its own. One without a number, or with that of another row, is
 * the row of the round with the same words, where it can't be any other; else that of its number whose main words one
 * row has. What is left of a number goes to the upper row that is left with it, which is a guess where there are
 * several. All others get an id that no row has, now or in any round.
 */
export function rowsComparedTo(
  { gaps, amendments, rounds }: NumberedRows & Pick<Review, "rounds">,
  before: Pick<Round, "rows">,
): ComparedRows {
  const rows = rowsNow({ gaps, amendments });
  if (unnumbered({ gaps, amendments }).length === 0) return { rows, doubtful: [] };
  const sheetRows = [...gaps, ...amendments].map(({ place }) => place.row);
  const placed = rows.map((row, at) => ({ row, sheetRow: sheetRows[at] ?? 0 }));
  const takeId = {
    Gaps: freeIds([...gaps.map(({ id }) => id), ...rounds.map(({ gap }) => gap)]),
    Amendments: freeIds([...amendments.map(({ id }) => id), ...rounds.map(({ amendment }) => amendment)]),
  };
  const parts = FROZEN_TABLES.map((table) =>
    compared(
      placed.filter(({ row }) => row.table === table),
      before.rows.filter((row) => row.table === table),
      () => takeId[table](table === "Gaps" ? toGapId(1) : "A-001"),
    ),
  );
  return {
    rows: parts.flatMap((part) => part.rows),
    doubtful: parts.flatMap((part) => part.doubtful),
  };
}

interface Placed {
  readonly row: FrozenRow;
  readonly sheetRow: number;
}

/** The rows of one table. */
function compared(rows: readonly Placed[], before: readonly FrozenRow[], nextId: () => string): ComparedRows {
  const counts = countBy(rows, ({ row }) => idKey(row.id));
  const doubtful = rows.filter(({ row: { id } }) => idKey(id) === "" || (counts.get(idKey(id)) ?? 0) > 1);
  const { ids, guessed } = toldIds(doubtful, rows, before);
  const own = new Map<Placed, FrozenRow>();
  for (const one of doubtful) {
    const { row, sheetRow } = one;
    const [id, isMadeUp] = ids.has(one) ? [ids.get(one)!, false] : [nextId(), true];
    const isGuessed = guessed.has(one);
    const flags = { ...(isMadeUp && { isMadeUp }), ...(isGuessed && { isGuessed }) };
    own.set(one, toOwn(row, { id, typedId: row.id, sheetRow, ...flags }));
  }
  const told = (all: readonly Placed[]): readonly FrozenRow[] => all.map((one) => own.get(one) ?? one.row);
  return { rows: told(rows), doubtful: told(doubtful) };
}

/** The fingerprint stays what is made when it is asked for. */
const toOwn = (row: FrozenRow, own: Partial<FrozenRow>): FrozenRow => ({
  table: row.table,
  id: row.id,
  cells: row.cells,
  get fingerprint() {
    return row.fingerprint;
  },
  ...own,
});

interface ToldIds {
  readonly ids: ReadonlyMap<Placed, string>;
  /** Rows that are taken for that of the round since they stand above others of their number. */
  readonly guessed: ReadonlySet<Placed>;
}

/** The ids of the doubtful rows that are taken for a row of the round, or have a number that it does not know. */
function toldIds(doubtful: readonly Placed[], rows: readonly Placed[], before: readonly FrozenRow[]): ToldIds {
  const ids = new Map<Placed, string>();
  const taken = new Set<string>();
  const left = (): readonly Placed[] => doubtful.filter((one) => !ids.has(one));
  const take = (one: Placed, id: string): void => {
    ids.set(one, id);
    taken.add(idKey(id));
  };
  const was = new Map(before.map((row) => [idKey(row.id), row]));
  for (const one of left()) {
    const key = idKey(one.row.id);
    if (was.has(key) && !taken.has(key) && was.get(key)?.fingerprint === one.row.fingerprint) take(one, one.row.id);
  }
  const numbers = new Set(rows.filter((one) => !doubtful.includes(one)).map(({ row }) => idKey(row.id)));
  const free = before.filter(({ id }) => !numbers.has(idKey(id)) && !taken.has(idKey(id)));
  const fresh = rows.filter((one) => (doubtful.includes(one) ? !ids.has(one) : !was.has(idKey(one.row.id))));
  const [old, now] = [countBy(free, printOf), countBy(fresh, ({ row }) => printOf(row))];
  for (const one of left()) {
    const print = one.row.fingerprint;
    if (old.get(print) !== 1 || now.get(print) !== 1) continue;
    take(one, free.find(({ fingerprint }) => fingerprint === print)!.id);
  }
  for (const one of withMainWords(left(), was)) if (!taken.has(idKey(one.row.id))) take(one, one.row.id);
  return { ids, guessed: takeWhatIsLeft(left(), was, taken, take) };
}

/** The columns by which people know a row when its choices, or what it rests on, are others; the first holds something. */
const MAIN_COLUMNS: Readonly<Record<FrozenTable, readonly string[]>> = {
  Gaps: ["issue", "solution"],
  Amendments: ["newText", "provision"],
};

/** The rows that alone have the main words of the row of the round with their number. */
function withMainWords(left: readonly Placed[], was: ReadonlyMap<string, FrozenRow>): readonly Placed[] {
  const alike = left.filter(({ row }) => hasMainWords(row, was.get(idKey(row.id))));
  const counts = countBy(alike, ({ row }) => idKey(row.id));
  return alike.filter(({ row }) => counts.get(idKey(row.id)) === 1);
}

/** What the round does not know of a row tells nothing. */
const hasMainWords = (row: FrozenRow, old: FrozenRow | undefined): boolean =>
  MAIN_COLUMNS[row.table].every((column, at) => {
    const [before, now = ""] = [old?.cells[column], row.cells[column]];
    return before !== undefined && (at > 0 || before.trim() !== "") && sameWords(before, now);
  });

/** A number goes to the upper one of the rows that are left with it: those that got one of the round beside others. */
function takeWhatIsLeft(
  left: readonly Placed[],
  was: ReadonlyMap<string, FrozenRow>,
  taken: ReadonlySet<string>,
  take: (one: Placed, id: string) => void,
): ReadonlySet<Placed> {
  const counts = countBy(left, ({ row }) => idKey(row.id));
  const guessed = new Set<Placed>();
  for (const one of left) {
    const key = idKey(one.row.id);
    if (key === "" || taken.has(key)) continue;
    take(one, one.row.id);
    if (was.has(key) && (counts.get(key) ?? 0) > 1) guessed.add(one);
  }
  return guessed;
}

const printOf = ({ fingerprint }: FrozenRow): string => fingerprint;

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
