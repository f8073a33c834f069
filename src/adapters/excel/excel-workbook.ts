import type { OpenWorkbook } from "../../app/ports";
import { ok } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import type { SheetTable } from "../../domain/review/sheet-table";
import { follow } from "./follow";
import { toHeardChanges } from "./heard-changes";
import { readsNotes } from "./read-structure";
import { NOTHING_KNOWN, readWorkbook } from "./read-workbook";
import type { Wanted, WorkbookContent } from "./read-workbook";
import { supports } from "./run-excel";
import { select } from "./selection";

/**
 * The workbook that is open beside the pane, through Office.js from ExcelApi 1.13 on.
 *
 * To be made after `Office.onReady`. What Excel refuses comes as `UnusableInput`, in words for the person.
 */
export function excelWorkbook(): OpenWorkbook {
  let name = nameOf(Office.context.document?.url ?? "");
  let known = NOTHING_KNOWN;
  let justRead: readonly SheetTable[] = [];
  const heard = toHeardChanges();
  const keep = (content: WorkbookContent): WorkbookContent => {
    ({ name, known } = content);
    return content;
  };
  const read = async (want: Wanted) => keep(await readWorkbook(want, known, want === "all" ? heard.take() : undefined));
  const readAll = (content: WorkbookContent) => {
    const { tables, threads, selection } = content;
    justRead = tables;
    return ok({ tables, threads, selection }, unseenIn(content));
  };
  return {
    get name() {
      return name;
    },
    undoes: supports("1.19"),
    readTables: async () => ok((await read("tables")).tables),
    readThreads: async () => {
      const content = await read("threads");
      return ok(content.threads, unseenIn(content));
    },
    readSheets: async () => (await actions()).readSheets(),
    read: async () => readAll(await read("all")),
    follow: async (listeners) => {
      const { content, listening } = await follow({ ...listeners, heard });
      return { first: content && readAll(keep(content)), stop: listening?.stop };
    },
    write: async (edits, rows = [], settings = {}) => {
      const { writeWorkbook } = await actions();
      return writeWorkbook(edits, rows, {
        select: settings.select,
        together: settings.together,
        justRead: settings.justRead ? justRead : undefined,
      });
    },
    select,
    reply: async (thread, text) => (await actions()).replyTo(thread, text),
    resolve: async (thread, resolved) => (await actions()).setResolved(thread, resolved),
    openNew: async (workbook) => (await actions()).openNew(workbook),
    repair: async (steps) => (await actions()).repair(steps),
    adopt: async (...wanted) => {
      const table = await (await actions()).adopt(...wanted);
      justRead = [table];
      return table;
    },
  };
}

const unseenIn = ({ unplaced }: WorkbookContent): readonly Remark[] => [
  ...(readsNotes() ? [] : [{ kind: "notes-unread" } as const]),
  ...unplaced.map((said) => ({ kind: "thread-unplaced", ...said }) as const),
];

const actions = (): Promise<typeof import("./excel-actions")> =>
  import(/* webpackChunkName: "actions" */ "./excel-actions");

/** The last step of an address or a path: what `name` is until the workbook was read. */
function nameOf(url: string): string {
  const last = url.split(/[\\/]/u).at(-1)?.split(/[?#]/u)[0] ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
