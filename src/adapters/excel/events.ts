import type { CellAddress } from "../../app/ports";
import { debounce } from "./debounce";
import { runExcel } from "./run-excel";
import { readSelection } from "./selection";

type Source = "local" | "remote";
type Stop = () => Promise<void>;
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/** Excel tells of one change several times over: of the sheet, of the table, of every cell of a paste. */
const QUIET = 150;
/** Short enough to follow the arrow keys, long enough not to ask Excel at every step of a held one. */
const SELECTION_QUIET = 60;

/**
 * Tell of changes of cells, tables and comments, once they pause. Events are a hint that something changed, never a
 * record of what: some changes are told without details, and some only by the sheet or only by the table.
 */
export async function onChange(listener: (change: { readonly source: Source }) => void): Promise<Stop> {
  const hint = debounce<Source>(QUIET, (sources) => {
    for (const source of new Set(sources)) listener({ source });
  });
  const hear = async ({ source }: { readonly source: string }): Promise<void> =>
    hint.call(source === "Remote" ? "remote" : "local");
  const stop = await listen(({ workbook }) => [
    workbook.worksheets.onChanged.add(hear),
    workbook.worksheets.onRowSorted.add(hear),
    workbook.worksheets.onAdded.add(hear),
    workbook.worksheets.onDeleted.add(hear),
    workbook.tables.onChanged.add(hear),
    workbook.tables.onAdded.add(hear),
    workbook.tables.onDeleted.add(hear),
    workbook.comments.onAdded.add(hear),
    workbook.comments.onChanged.add(hear),
    workbook.comments.onDeleted.add(hear),
  ]);
  return async () => {
    hint.stop();
    await stop();
  };
}

/** Tell of the active cell after the selection moved and rests. A cell that cannot be read is not told. */
export async function onSelection(listener: (cell: CellAddress) => void): Promise<Stop> {
  let isOver = false;
  const moved = debounce<true>(SELECTION_QUIET, () => void tell());
  const tell = async (): Promise<void> => {
    const cell = await readSelection().catch(() => undefined);
    if (cell && !isOver) listener(cell);
  };
  const stop = await listen(({ workbook }) => [
    workbook.onSelectionChanged.add(async () => moved.call(true)),
    workbook.worksheets.onActivated.add(async () => moved.call(true)),
  ]);
  return async () => {
    isOver = true;
    moved.stop();
    await stop();
  };
}

const listen = (register: (context: Excel.RequestContext) => readonly Handler[]): Promise<Stop> =>
  runExcel(async (context) => {
    const handlers = register(context);
    await context.sync();
    return () => unregister(handlers);
  });

/** Handlers are taken off in the context that put them on. */
async function unregister(handlers: readonly Handler[]): Promise<void> {
  const context = handlers[0]?.context;
  if (context === undefined) return;
  await Excel.run(context, async (same) => {
    for (const handler of handlers) handler.remove();
    await same.sync();
  });
}
