import { inSlices } from "../../domain/in-slices";
import type { OpenWorkbook } from "../ports";
import type { SessionPorts } from "../session/session-ports";
import { NOTHING_WRITTEN, together, withRest } from "../writing";
import type { Portion, WriteOutcome, WriteSettings } from "../writing";

/** How much is written at a time, and who is told how far it is. */
export interface InPortions {
  /** Cells or rows. */
  readonly of: number;
  /** How many of them are written. */
  readonly onWritten: (count: number) => void;
  /** Why no more is to be written, once that is so. */
  readonly stop?: () => Error | undefined;
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
    ...inSlices(edits, size).map((some): Portion => ({ edits: some, rows: [] })),
    ...inSlices(rows, size).map((some): Portion => ({ edits: [], rows: some })),
  ];
  let written = NOTHING_WRITTEN;
  let count = 0;
  for (const [at, portion] of all.entries()) {
    if (at > 0) await ports.idle();
    const outcome = await writeUnlessStopped(ports, portion, portions, settings).catch((error: unknown) => {
      if (at === 0) throw error;
      return { ...NOTHING_WRITTEN, failed: { ...portion, error } };
    });
    written = together(written, withRest(outcome, all.slice(at + 1)));
    if (written.failed) return written;
    count += portion.edits.length + portion.rows.length;
    portions?.onWritten(count);
  }
  return written;
}

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
