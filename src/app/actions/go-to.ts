import { changed } from "../session/refused";
import { findGap } from "./find-gap";
import { perform } from "../session/perform";
import type { CellAddress } from "../ports";
import { selectionAt } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";

/** Select a cell of one of our tables; a column that the table lacks is its first one. */
export const goTo = (context: SessionContext, table: string, row: number, column: string): Promise<void> =>
  go(context, () => select(context, toAddress(context, table, row, column)));

/** Select a gap in the column that is selected already, else in its first column of text. */
export const goToRow = (context: SessionContext, gap: string): Promise<void> =>
  go(context, () => select(context, addressOfGap(context, gap)));

/** Select the cell that a thread hangs on. */
export const goToThread = (context: SessionContext, id: string): Promise<void> =>
  go(context, () => {
    const thread = requireReview(context).threads.find((candidate) => candidate.id === id);
    if (!thread) throw changed(context.words().threadGone);
    return select(context, { sheet: thread.sheet, cell: thread.cell });
  });

/** @throws Refused when there is no such gap */
export function addressOfGap(context: SessionContext, id: string): CellAddress {
  const { place } = findGap(context, id);
  return toAddress(context, place.table, place.row, columnOfGaps(context));
}

/** The column of the gap table to go to. */
function columnOfGaps({ store }: SessionContext): string {
  const { selected } = store.get();
  return (selected?.table === "Gaps" ? selected.column : undefined) ?? "issue";
}

const go = async (context: SessionContext, move: () => Promise<void>): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.finding,
    short: true,
    work: async () => {
      await move();
      return undefined;
    },
  }));

async function select(context: SessionContext, cell: CellAddress): Promise<void> {
  await context.ports.workbook.select(cell);
  context.store.set(selectionAt(context, cell));
}

function toAddress(context: SessionContext, name: string, row: number, column: string): CellAddress {
  const found = requireReview(context).tables.find(({ table }) => table === name);
  const letter = found && (found.letters[column] ?? Object.values(found.letters)[0]);
  if (!found || letter === undefined) throw changed(context.words().cellGone);
  return { sheet: found.sheet, cell: `${letter}${row}` };
}
