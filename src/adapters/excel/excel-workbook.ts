import type { OpenWorkbook } from "../../app/ports";
import { UnusableInput, ok } from "../../domain/result";
import { adopt } from "./adopt";
import { toBase64 } from "./base64";
import { replyTo, setResolved } from "./comment-actions";
import { onChange, onSelection } from "./events";
import type { Wanted } from "./read-workbook";
import { readWorkbook } from "./read-workbook";
import { codeOf } from "./run-excel";
import { readSelection, select } from "./selection";
import { writeWorkbook } from "./write-workbook";

/**
 * The workbook that is open beside the pane, through Office.js from ExcelApi 1.12 on.
 *
 * To be made after `Office.onReady`. What Excel refuses comes as `UnusableInput`, in words for the person.
 */
export function excelWorkbook(): OpenWorkbook {
  let name = nameOf(Office.context.document?.url ?? "");
  let isLarge = false;
  const read = async (want: Wanted) => {
    const content = await readWorkbook(want, isLarge);
    name = content.name;
    if (want !== "threads") isLarge = content.isLarge;
    return content;
  };
  return {
    get name() {
      return name;
    },
    readTables: async () => ok((await read("tables")).tables),
    readThreads: async () => ok((await read("threads")).threads),
    read: async () => {
      const { tables, threads } = await read("all");
      return ok({ tables, threads });
    },
    write: (edits, rows = []) => writeWorkbook(edits, rows),
    readSelection,
    select,
    onChange,
    onSelection,
    reply: replyTo,
    resolve: setResolved,
    openNew: async (workbook) => {
      try {
        await Excel.createWorkbook(toBase64(workbook));
      } catch (error) {
        throw new UnusableInput(
          `Excel could not open a new workbook (${codeOf(error) ?? String(error)}); download the file and open it yourself`,
        );
      }
    },
    adopt,
  };
}

/** The last step of an address or a path: what `name` is until the workbook was read. */
function nameOf(url: string): string {
  const last = url.split(/[\\/]/u).at(-1)?.split(/[?#]/u)[0] ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
