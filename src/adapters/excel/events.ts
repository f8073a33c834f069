import type { Listeners } from "../../app/ports";
import { debounce } from "./debounce";
import { runExcel } from "./run-excel";
import { readSelection } from "./selection";

type Source = "local" | "remote";
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/** Handlers that were put on in a batch, and hear once it is done. */
export interface Listening {
  readonly stop: () => Promise<void>;
}

/** Excel tells of one change several times over: of the sheet, of the table, of every cell of a paste. */
const QUIET = 150;
/** Short enough to follow the arrow keys, long enough not to ask Excel at every step of a held one. */
const SELECTION_QUIET = 60;

/**
 * Tell of changes of cells, tables and comments once they pause, and of the active cell once it rests.
 *
 * Events are a hint that something changed, never a record of what: some changes are told without details, and some
 * only by the sheet or only by the table. A selection that cannot be read is not told.
 */
export function listenIn({ workbook }: Excel.RequestContext, { onChange, onSelection }: Listeners): Listening {
  let isOver = false;
  const hint = debounce<Source>(QUIET, (sources) => {
    for (const source of new Set(sources)) onChange({ source });
  });
  const moved = debounce<true>(SELECTION_QUIET, () => void tell());
  const tell = async (): Promise<void> => {
    const cell = await readSelection().catch(() => undefined);
    if (cell && !isOver) onSelection(cell);
  };
  const changed = async ({ source }: { readonly source: string }): Promise<void> => {
    if (!isOver) hint.call(source === "Remote" ? "remote" : "local");
  };
  const selected = async (): Promise<void> => {
    if (!isOver) moved.call(true);
  };
  const handlers: readonly Handler[] = [
    workbook.worksheets.onChanged.add(changed),
    workbook.worksheets.onRowSorted.add(changed),
    workbook.worksheets.onAdded.add(changed),
    workbook.worksheets.onDeleted.add(changed),
    workbook.tables.onChanged.add(changed),
    workbook.tables.onAdded.add(changed),
    workbook.tables.onDeleted.add(changed),
    workbook.comments.onAdded.add(changed),
    workbook.comments.onChanged.add(changed),
    workbook.comments.onDeleted.add(changed),
    workbook.onSelectionChanged.add(selected),
    workbook.worksheets.onActivated.add(selected),
  ];
  return {
    stop: async () => {
      isOver = true;
      hint.stop();
      moved.stop();
      await unregister(handlers);
    },
  };
}

/** The same in a batch of its own. */
export const listen = (listeners: Listeners): Promise<Listening> =>
  runExcel(async (context) => {
    const listening = listenIn(context, listeners);
    await context.sync();
    return listening;
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
