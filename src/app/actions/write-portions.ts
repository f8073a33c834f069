import type { CellEdit, NewRow, OpenWorkbook, WriteOutcome, WriteSettings } from "../ports";
import type { SessionPorts } from "../session/session-ports";

/** How much is written at a time, and who is told how far it is. */
export interface InPortions {
  /** Cells or rows. */
  readonly of: number;
  /** How many of them are written. */
  readonly onWritten: (count: number) => void;
  /** Why no more is to be written, once that is so. */
  readonly stop?: () => Error | undefined;
}

interface Portion {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
}

/**
 * One portion after the other, the pane at rest in between; where one can't be written, neither are those behind it.
 *
 * @param portions without it all is written at once
 * @throws whatever kept all of it from being written
 */
export async function writePortions(
  ports: Pick<SessionPorts, "idle"> & { readonly workbook: Pick<OpenWorkbook, "write"> },
  { edits, rows }: Portion,
  portions: InPortions | undefined,
  settings?: WriteSettings,
): Promise<WriteOutcome> {
  const size = portions?.of ?? Infinity;
  const all = [
    ...sliced(edits, size).map((some): Portion => ({ edits: some, rows: [] })),
    ...sliced(rows, size).map((some): Portion => ({ edits: [], rows: some })),
  ];
  let written = NOTHING;
  let count = 0;
  for (const [at, portion] of all.entries()) {
    if (at > 0) await ports.idle();
    const outcome = await writeUnlessStopped(ports, portion, portions, settings).catch((error: unknown) => {
      if (at === 0) throw error;
      return { ...NOTHING, failed: { ...portion, error } };
    });
    written = together(written, outcome);
    const { failed } = outcome;
    if (failed) return { ...written, failed: withRest(failed, all.slice(at + 1)) };
    count += portion.edits.length + portion.rows.length;
    portions?.onWritten(count);
  }
  return written;
}

const NOTHING: WriteOutcome = { written: 0, added: 0, ids: [], rows: [], conflicts: [] };

async function writeUnlessStopped(
  { workbook }: { readonly workbook: Pick<OpenWorkbook, "write"> },
  { edits, rows }: Portion,
  portions: InPortions | undefined,
  settings: WriteSettings | undefined,
): Promise<WriteOutcome> {
  const why = portions?.stop?.();
  if (why) throw why;
  return workbook.write(edits, rows, settings);
}

const together = (a: WriteOutcome, b: WriteOutcome): WriteOutcome => ({
  written: a.written + b.written,
  added: a.added + b.added,
  ids: [...a.ids, ...b.ids],
  rows: [...a.rows, ...b.rows],
  conflicts: [...a.conflicts, ...b.conflicts],
});

const withRest = (failed: NonNullable<WriteOutcome["failed"]>, rest: readonly Portion[]): typeof failed => ({
  error: failed.error,
  edits: [...failed.edits, ...rest.flatMap(({ edits }) => edits)],
  rows: [...failed.rows, ...rest.flatMap(({ rows }) => rows)],
});

function sliced<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const slices: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += size) slices.push(list.slice(from, from + size));
  return slices;
}
