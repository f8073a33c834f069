import type { LocalWorkbook } from "../host/local-workbook";
import { area, formatArea } from "../host/state/area";
import { quoteSheet } from "../host/state/parse-area";
import type { ThreadState } from "../host/state/thread";
import { createCommentCard } from "./comment-card";
import type { PointedCell } from "./grid-events";
import type { Answers } from "./reply-form";
import type { CommentWords } from "./words/workbench-words";

/** The comments of the sheet that is open, on a card beside their cells. */
export interface SheetComments {
  readonly element: HTMLElement;
  /** Show what was said at a cell; nothing where nothing was. */
  readonly show: (cell: PointedCell | undefined) => void;
  /** Let a person answer to what was said at a cell, or begin. Nothing happens at a note: those know no answers. */
  readonly write: (cell: PointedCell) => void;
}

export interface SheetCommentsEvents {
  /** Do an edit in the name of whoever types now, and show what came of it. */
  readonly attempt: (edit: () => void) => void;
  /** The person goes back to the sheet. */
  readonly onLeave: () => void;
}

export function sheetComments(
  workbook: LocalWorkbook,
  words: CommentWords,
  { attempt, onLeave }: SheetCommentsEvents,
): SheetComments {
  const { book } = workbook;
  const card = createCommentCard(words, onLeave);

  const answersTo = ({ id, resolved }: ThreadState): Answers => ({
    label: words.reply,
    onSend: (text) => attempt(() => workbook.reply(id, text)),
    resolve: {
      label: resolved ? words.reopen : words.resolve,
      onPress: () => attempt(() => workbook.resolve(id, !resolved)),
    },
  });

  return {
    element: card.element,
    show: (cell) => {
      const thread = cell && book.threadAt(book.active, cell.row, cell.column);
      const note = cell && book.noteAt(book.active, cell.row, cell.column);
      if (cell && thread) {
        const label = thread.resolved ? words.resolved : "";
        const { id: key } = thread;
        card.show({ key, said: [thread, ...thread.replies], label, answers: answersTo(thread) }, cell.box);
      } else if (cell && note) card.show({ key: "", said: [note], label: words.note, answers: undefined }, cell.box);
      else card.hide();
    },
    write: ({ row, column, box }) => {
      const { active } = book;
      if (!book.threadAt(active, row, column)) {
        if (book.noteAt(active, row, column)) return;
        const address = `${quoteSheet(active.name)}!${formatArea(area(row, column))}`;
        const answers = {
          label: words.begin,
          onSend: (text: string) => attempt(() => void workbook.comment(address, text)),
          resolve: undefined,
        };
        card.show({ key: address, said: [], label: "", answers }, box);
      }
      card.write();
    },
  };
}
