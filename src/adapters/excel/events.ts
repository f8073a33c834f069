import type { Listeners } from "../../app/ports";
import { debounce } from "./debounce";
import type { HeardChanges } from "./heard-changes";
import { runExcel } from "./run-excel";
import { readSelection } from "./selection";

/** Whoever listens to the workbook, and whoever has to know at once which cells a change is about. */
export interface ExcelListeners extends Listeners {
  readonly heard: HeardChanges;
}

type Source = "local" | "remote";
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

type EditedCells = Pick<Excel.WorksheetChangedEventArgs, "source" | "changeType" | "address">;

/** Handlers that were put on in a batch, and hear once it is done. */
export interface Listening {
  readonly stop: () => Promise<void>;
}

/** Excel tells of one change several times over: of the sheet, of the table, of every cell of a paste. */
const QUIET = 150;
/** Short enough to follow the arrow keys, long enough not to ask Excel at every step of a held one. */
const SELECTION_QUIET = 60;

/** Milliseconds before a cell that could not be read is asked for again. The last of them is followed by none. */
const AGAIN = [300, 1000, 3000];

/**
 * Tell of changes of cells, tables and comments and of rows that are hidden or shown, once they pause; and of the
 * active cell once it rests. One that can't be read is asked for again: there is none where a chart is selected, but
 * there also seems to be none while Excel is busy.
 *
 * Events are a hint that something changed, never a record of what: some changes are told without details, and some
 * only by the sheet or only by the table.
 */
export function listenIn(
  { workbook }: Excel.RequestContext,
  { onChange, onSelection, heard }: ExcelListeners,
): Listening {
  let isOver = false;
  const hint = debounce<Source>(QUIET, (sources) => {
    for (const source of new Set(sources)) onChange({ source });
  });
  const moved = debounce<true>(SELECTION_QUIET, () => void tell(++asked));
  let asked = 0;
  const tell = async (asking: number, tries = 0): Promise<void> => {
    const cell = await readSelection().catch(() => undefined);
    if (isOver || asking !== asked) return;
    const pause = AGAIN[tries];
    if (cell) onSelection(cell);
    else if (pause !== undefined) setTimeout(() => void tell(asking, tries + 1), pause);
  };
  /** @param cells those that the change is about; undefined where more than they may have moved */
  const tellOf = (source: string, cells: string | undefined): void => {
    if (isOver) return;
    heard.hear(cells);
    hint.call(source === "Remote" ? "remote" : "local");
  };
  const changed = async ({ source }: { readonly source: string }): Promise<void> => tellOf(source, undefined);
  const edited = async ({ source, changeType, address }: EditedCells): Promise<void> =>
    tellOf(source, changeType === "RangeEdited" ? address : undefined);
  const hidden = async ({ source }: { readonly source: string }): Promise<void> => tellOf(source, "");
  const selected = async (): Promise<void> => {
    if (!isOver) moved.call(true);
  };
  const handlers: readonly Handler[] = [
    workbook.worksheets.onChanged.add(edited),
    workbook.worksheets.onRowHiddenChanged.add(hidden),
    workbook.worksheets.onRowSorted.add(changed),
    workbook.worksheets.onAdded.add(changed),
    workbook.worksheets.onDeleted.add(changed),
    workbook.tables.onChanged.add(edited),
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
      asked += 1;
      await unregister(handlers);
    },
  };
}

/** The same in a batch of its own. */
export const listen = (listeners: ExcelListeners): Promise<Listening> =>
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
