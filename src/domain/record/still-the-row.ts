import { idKey, isSameId } from "../gap/id-key";
import { agree } from "../review/known-by";
import type { Review } from "../review/review";
import { isKeyOfCopy, recordKeyOf } from "../review/record-key";
import { isLikeAThreadId, threadKeysIn } from "../review/thread-ids";
import { placesOfWords } from "./compare-place";
import { NOTHING_TO_TELL, barePrint, isSharedPrint, readRowMark } from "./row-mark";
import type { KnownRow } from "./row-mark";
import type { Places, Standing } from "./places";

/**
 * Tells of rows whose words are gone, while another row's words stand under their ids, whether they were edited. A comment
 * that still hangs there says so, and so do texts that the row kept. Where the record knows those words of another row,
 * or the rows before or behind went by other numbers, the id may be that of another row by now; so it may where nothing
 * tells, and the comment went together with the words.
 */
export function standingIn(
  { feedback, threads }: Pick<Review, "feedback" | "threads">,
  places: Places,
): (row: KnownRow) => Standing {
  const { seen, vouched, vanished } = marksOf(feedback, threads);
  const namedBy = new Map<string, Set<string>>();
  for (const { table, row, print } of seen) {
    const key = `${table} ${print}`;
    namedBy.set(key, (namedBy.get(key) ?? new Set()).add(idKey(row)));
  }
  const neighboursOf = neighboursIn(seen, places);
  const notedDown = new Set(seen.filter(({ texts }) => texts === undefined).map(keyOf));
  return (row) => {
    if (row.texts?.length === 0) return "open";
    if (vouched.has(keyOf(row)) || !isTold(row)) return "sure";
    const now = places.find(row.table, row.row);
    if (!now) return "sure";
    const names = namedBy.get(`${row.table} ${now.print}`) ?? new Set();
    if ([...names].some((id) => id !== idKey(row.row))) return "open";
    const around = neighboursOf(row);
    if (row.texts) return around !== "moved" && sharesTexts(row, now, around === "kept", places) ? "sure" : "open";
    // Earlier versions noted down what stands under a number for comments that hang there, and left those that are gone.
    if (around === "moved" || notedDown.has(keyOf({ ...row, print: now.print }))) return "open";
    if (!vanished.has(keyOf(row))) return "likely";
    return around === "kept" ? "sure" : "open";
  };
}

/** What the marks of a record say of rows. */
interface Marks {
  readonly seen: readonly KnownRow[];
  /** Rows on which a comment hangs that hung there when it was last read. */
  readonly vouched: ReadonlySet<string>;
  /** Rows of which a comment is gone since the record was last written. */
  readonly vanished: ReadonlySet<string>;
}

function marksOf(feedback: Review["feedback"], threads: Review["threads"]): Marks {
  const hanging = new Map(threads.map((thread) => [recordKeyOf(thread), thread.on] as const));
  const seen: KnownRow[] = [];
  const vouched = new Set<string>();
  const vanished = new Set<string>();
  for (const { rowSeen, thread, comment } of feedback) {
    const mark = readRowMark(rowSeen);
    if (!mark) continue;
    seen.push(...[mark, ...(mark.about ? [mark.about] : [])].filter(isTold));
    const ids = threadKeysIn(thread).filter((id) => isLikeAThreadId(id) && !isKeyOfCopy(id));
    const on = ids.flatMap((id) => hanging.get(id) ?? []);
    if (on.some(({ table, row }) => table === mark.table && isSameId(row, mark.row))) vouched.add(keyOf(mark));
    if (comment !== "deleted" && ids.length > 0 && ids.every((id) => !hanging.has(id))) vanished.add(keyOf(mark));
  }
  return { seen, vouched, vanished };
}

const isTold = ({ table, row, print }: KnownRow): boolean => table !== "" && row !== "" && print !== NOTHING_TO_TELL;

const keyOf = ({ table, row, print }: KnownRow): string => `${table}/${idKey(row)}/${print}`;

/**
 * Whether a row kept a text that is no other row's, and where its neighbours are unknown one more, since gaps that have
 * nothing to do with each other may be solved in the same words.
 */
function sharesTexts({ table, row, texts = [] }: KnownRow, now: KnownRow, isKept: boolean, places: Places): boolean {
  const filled = [...texts.keys()].filter((at) => texts[at] !== NOTHING_TO_TELL);
  const isSame = (at: number): boolean => barePrint(texts[at] ?? "") === barePrint(now.texts?.[at] ?? "");
  const isOwn = (at: number): boolean =>
    !isSharedPrint(texts[at] ?? "") &&
    isSame(at) &&
    places.withText(table, at, texts[at] ?? "").every((id) => isSameId(id, row));
  return agree(table, filled, isOwn, isKept ? () => true : isSame);
}

/**
 * Tells of a row what became of the numbers of the known rows next to it: rows that are deleted, put in or sorted move the
 * numbers of those behind. `"kept"` where the one behind has its number or a higher one, as where rows were put in between.
 */
function neighboursIn(
  seen: readonly KnownRow[],
  places: Places,
): (row: Pick<KnownRow, "table" | "row">) => "kept" | "moved" | "unknown" {
  const tables = new Map<string, KnownNumbers>();
  return ({ table, row }) => {
    const known = tables.get(table) ?? knownNumbers(table, seen, places);
    tables.set(table, known);
    const { shifts, areCounted, someMoved } = known;
    const own = numberOf(row);
    // Ids that don't count, as a person gives them, tell nothing of each other.
    if (Number.isNaN(own) || !areCounted) return someMoved ? "moved" : "unknown";
    const numbers = [...shifts.keys()];
    const before = shifts.get(Math.max(...numbers.filter((number) => number < own)));
    const behind = shifts.get(Math.min(...numbers.filter((number) => number > own)));
    if ((before !== undefined && before !== 0) || (behind !== undefined && behind < 0)) return "moved";
    return behind === undefined ? "unknown" : "kept";
  };
}

/** The numbers of the rows of a table whose words are still there. */
interface KnownNumbers {
  /** By the number of a row, how far its words are from it by now. */
  readonly shifts: ReadonlyMap<number, number>;
  /** Whether all ids end with one. */
  readonly areCounted: boolean;
  /** Whether the words of some stand under other ids alone. */
  readonly someMoved: boolean;
}

function knownNumbers(table: string, seen: readonly KnownRow[], places: Places): KnownNumbers {
  const shifts = new Map<number, number>();
  let areCounted = true;
  let someMoved = false;
  for (const known of seen) {
    if (known.table !== table) continue;
    const ids = placesOfWords(known, places);
    if (ids.length === 0) continue;
    const number = numberOf(known.row);
    const shift = Math.min(...ids.map((id) => numberOf(id) - number));
    areCounted &&= !Number.isNaN(shift);
    someMoved ||= !ids.some((id) => isSameId(id, known.row));
    if (!shifts.has(number)) shifts.set(number, shift);
  }
  return { shifts, areCounted, someMoved };
}

const numberOf = (id: string): number => Number(/\d+$/u.exec(idKey(id))?.[0] ?? Number.NaN);
