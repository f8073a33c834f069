import type { OpenWorkbook } from "../../app/ports";
import { ok } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import type { Reply } from "../../domain/review/thread";
import type { ReplySent } from "./comment-actions";
import { follow } from "./follow";
import { toHeardChanges } from "./heard-changes";
import { readsNotes } from "./read-structure";
import { NOTHING_KNOWN, readWorkbook } from "./read-workbook";
import type { RowSent } from "./recognise-rows";
import type { Wanted, WorkbookContent } from "./read-workbook";
import { supports } from "./run-excel";
import { select } from "./selection";

/** How often a reading begins anew while rows move under it. */
const FURTHER_READINGS = 2;

/**
 * The workbook that is open beside the pane, through Office.js from ExcelApi 1.13 on.
 *
 * To be made after `Office.onReady`. What Excel refuses comes as `UnusableInput`, in words for the person.
 */
export function excelWorkbook(): OpenWorkbook {
  let name = nameOf(Office.context.document?.url ?? "");
  let known = NOTHING_KNOWN;
  const inDoubt: { readonly rows: RowSent[]; readonly replies: ReplySent[] } = { rows: [], replies: [] };
  let replies: readonly Reply[] = [];
  const heard = toHeardChanges();
  const keep = (content: WorkbookContent): WorkbookContent => {
    ({ name, known } = content);
    if (content.threads.length > 0) replies = content.threads.flatMap((thread) => thread.replies);
    return content;
  };
  const read = async (want: Wanted) => keep(await readWorkbook(want, known));
  const readWhole = async (further = FURTHER_READINGS): Promise<WorkbookContent> => {
    try {
      const content = await readWorkbook("all", known, heard.take());
      // Threads may be placed by later requests than the cells.
      return further && heard.hasMoved() ? await readWhole(further - 1) : keep(content);
    } catch (error) {
      // What was heard before counts for the next reading.
      heard.hear(undefined);
      throw error;
    }
  };
  return {
    get name() {
      return name;
    },
    undoes: supports("1.20"),
    readTables: async () => ok((await read("tables")).tables),
    readThreads: async () => {
      const content = await read("threads");
      return ok(content.threads, unseenIn(content));
    },
    readSheets: async (settings) => (await actions()).readSheets(settings),
    read: async () => readAll(await readWhole()),
    follow: async (listeners) => {
      const { content, listening } = await follow({ ...listeners, heard });
      return { first: content && readAll(keep(content)), stop: listening?.stop };
    },
    write: async (edits, rows = [], { together } = {}) =>
      (await actions()).writeWorkbook(edits, rows, { together, inDoubt: inDoubt.rows }),
    select,
    comment: async (...given) => (await actions()).startThread(...given),
    reply: async (thread, text, mentioned) => {
      const settings = { mentioned, known: replies, inDoubt: inDoubt.replies };
      const reply = await (await actions()).replyTo(thread, text, settings);
      replies = [...replies, reply];
      return reply;
    },
    resolve: async (thread, resolved) => (await actions()).setResolved(thread, resolved),
    unsay: async (said) => (await actions()).unsay(said),
    people: async () => (await actions()).peopleWhoCommented(),
    openNew: async (workbook) => (await actions()).openNew(workbook),
    repair: async (steps) => (await actions()).repair(steps),
    adopt: async (...wanted) => (await actions()).adopt(...wanted),
    addSheet: async (sheet) => (await actions()).addSheet(sheet),
    addList: async (list) => (await actions()).addList(list),
    removeList: async (list) => (await actions()).removeList(list),
  };
}

const readAll = (content: WorkbookContent) => {
  const { tables, threads, selection } = content;
  return ok({ tables, threads, selection }, unseenIn(content));
};

const unseenIn = ({ unplaced, known }: WorkbookContent): readonly Remark[] => [
  ...(readsNotes() ? [] : [{ kind: "notes-unread" } as const]),
  ...(known.isLarge ? [{ kind: "struck-unread" } as const] : []),
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
