import type { CellEdit, HeldCell, NewRow, Portion, Refused, WriteOutcome } from "../../app/writing";
import { Unanswered } from "../../app/unanswered";
import { cellKey, toOverwritten } from "./cell-write";
import type { CellWrite, Rename } from "./cell-write";
import type { Work } from "./load-for-write";
import { isAlike } from "./recognise-rows";
import type { AddedRow, RowSent } from "./recognise-rows";
import { busy } from "./refusals";
import { isOpen } from "./open-outcome";
import { Unsettled, writeOnce } from "./write-once";
import type { OnceOutcome } from "./write-once";

/** A colleague who types at the same time rarely comes in front of us twice; whoever does so for ever is told of. */
const ROUNDS = 6;
/** How often an edit that was overtaken, or a write that was not answered, is tried. */
const TRIES = 2;

export interface RoundSettings {
  /** Write nothing where an edit is refused. */
  readonly together?: boolean | undefined;
  /**
   * Rows of which it is not known whether they stand: a row that is alike is looked for before it is written. Kept
   * by the caller from one write to the next, and changed here.
   */
  readonly inDoubt: RowSent[];
}

/**
 * Write a portion in as many rounds as it needs, mostly one: what was overtaken again, what was overwritten back.
 *
 * @throws UnusableInput when nothing was written and nothing else is to be told
 */
export async function writeInRounds(portion: Portion, { together, inDoubt }: RoundSettings): Promise<WriteOutcome> {
  const conflicts: Refused[] = [];
  const added = new Map<NewRow, AddedRow>();
  const held = new Map<CellEdit, HeldCell>();
  const sent = [...inDoubt];
  let { edits, rows }: Pick<Work, "edits" | "rows"> = portion;
  let renames: readonly Rename[] = [];
  let failure: Failure | undefined;
  for (let round = 1; edits.length + rows.length + renames.length > 0 && !failure; round++) {
    const work = firstOf({ edits, rows, renames }, round);
    const once = round > ROUNDS ? nothingOf(work, busy()) : await writeSurely(work, sent, round === 1 && together);
    for (const [row, place] of once.added) added.set(row, place);
    for (const [edit, cell] of once.held) held.set(edit, cell);
    conflicts.push(...toTell(once.conflicts, edits), ...(round < TRIES ? [] : once.overtaken));
    ({ failure } = once);
    const isRefused = edits.length > 0 && once.conflicts.length === edits.length && once.amends.length === 0;
    if (together && round === 1 && isRefused) return toOutcome(portion, { conflicts, added, held, rows, failure });
    renames = work.renames.length > 0 ? once.renames : [...renames, ...once.renames];
    edits = [...once.amends, ...(round < TRIES ? once.overtaken.map(({ edit }) => edit) : [])];
    rows = rows.filter((row) => !added.has(row));
  }
  const isUnknown = failure?.error instanceof Unanswered;
  const settled = portion.rows.filter((row) => added.has(row));
  const doubtful = (isUnknown ? sent : inDoubt).filter(({ row }) => !settled.some((each) => isAlike(row, each)));
  inDoubt.splice(0, Infinity, ...doubtful);
  return toOutcome(portion, { conflicts, added, held, rows, failure });
}

/**
 * One kind after the other: ids are given once all is back in its place, and new rows come last. In the beginning it is
 * also seen whether there is room for them, because nothing is to be written where there is none.
 */
function firstOf({ edits, rows, renames }: Required<Work>, round: number): Required<Work> {
  if (edits.length > 0) return { edits, rows: round === 1 ? rows : [], renames: [] };
  return renames.length > 0 ? { edits, rows: [], renames } : { edits, rows, renames };
}

interface Failure {
  readonly error: unknown;
  readonly edits: readonly CellWrite[];
}

interface Surely extends OnceOutcome {
  /** Set when not everything was written, or it is not known. */
  readonly failure?: Failure;
}

/** Write; where Excel does not answer, compare and write what is not there, and in the end only compare. */
async function writeSurely(work: Work, sent: RowSent[], together: boolean | undefined): Promise<Surely> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(work, { together, sent });
    } catch (error) {
      if (!(error instanceof Unsettled))
        return nothingOf(work, attempt > 1 && isOpen(error) ? new Unanswered() : error);
      sent.push(...error.sent);
      if (attempt === TRIES || !isOpen(error.reason)) return look(work, error.reason, sent);
    }
  }
}

async function look(work: Work, reason: unknown, sent: readonly RowSent[]): Promise<Surely> {
  try {
    const seen = await writeOnce(work, { sent, look: true });
    const isAll = seen.left.length === 0 && work.rows.every((row) => seen.added.has(row));
    return isAll ? seen : { ...seen, failure: { error: reason, edits: seen.left } };
  } catch (error) {
    return nothingOf(work, isOpen(error) ? new Unanswered() : reason);
  }
}

const nothingOf = ({ edits }: Work, error: unknown): Surely => ({
  conflicts: [],
  overtaken: [],
  amends: [],
  renames: [],
  added: new Map(),
  held: new Map(),
  left: edits,
  failure: { error, edits },
});

/**
 * The conflicts that a person has to know of. A text of somebody else that was to be put back, in a row that is known,
 * is not needed where something newer stands or the row is gone; where the row can't be told it may stand nowhere.
 */
const toTell = (conflicts: readonly Refused[], edits: readonly CellWrite[]): readonly Refused[] =>
  conflicts.flatMap((conflict) => {
    const write = edits.find((edit) => edit === conflict.edit);
    if (!write?.exact) return [conflict];
    const isPlaced = conflict.isGone || (write.rowId !== undefined && conflict.found !== "");
    return isPlaced ? [] : overwritten([write]);
  });

/** A blank place that new rows were written over is no text of anybody's. */
const overwritten = (writes: readonly CellWrite[]): readonly Refused[] =>
  writes.filter(({ isPutBack, below, after }) => isPutBack && !(below && after === "")).map(toOverwritten);

interface Progress {
  readonly conflicts: readonly Refused[];
  readonly added: ReadonlyMap<NewRow, AddedRow>;
  readonly held: ReadonlyMap<CellEdit, HeldCell>;
  /** Those that are not added. */
  readonly rows: readonly NewRow[];
  readonly failure: Failure | undefined;
}

function toOutcome(portion: Portion, { conflicts, added, held, rows, failure }: Progress): WriteOutcome {
  const lost = overwritten(failure?.edits ?? []);
  const told = [...conflicts.filter(({ edit }) => !includesCell(lost, edit)), ...lost];
  const unwritten = failure ? portion.edits.filter((edit) => includesCell(failure.edits.map(asRefused), edit)) : [];
  const failed = unwritten.filter((edit) => !includesCell(told, edit));
  const refused = new Set<CellEdit>([...failed, ...portion.edits.filter((edit) => includesCell(told, edit))]);
  const places = portion.rows.flatMap((row) => added.get(row) ?? []);
  const written = portion.edits.length - refused.size;
  if (failure && written + places.length + told.length === 0) throw failure.error;
  return {
    written,
    added: places.length,
    ids: places.map(({ id }) => id),
    rows: places.map(({ row }) => row),
    ...(held.size > 0 && { held }),
    conflicts: told,
    ...(failure && failed.length + rows.length > 0 && { failed: { error: failure.error, edits: failed, rows } }),
  };
}

const asRefused = (edit: CellEdit): Refused => ({ edit, found: "" });

const includesCell = (refused: readonly Refused[], edit: CellEdit): boolean =>
  refused.some((one) => one.edit === edit || cellKey(one.edit) === cellKey(edit));
