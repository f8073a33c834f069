import type { Reply } from "../../domain/review/thread";
import { SAID } from "./read-structure";
import { said } from "./read-threads";
import { commentGone } from "./refusals";
import { codeOf, runExcel } from "./run-excel";

/**
 * Answer a thread, in the name of the person at Excel; the answer comes back as Excel signed it.
 *
 * @throws UnusableInput when the thread is gone or the sheet is protected
 */
export async function replyTo(thread: string, text: string): Promise<Reply> {
  const reply = await withComment(thread, (comment) => comment.replies.add(text).load(SAID.join(",")));
  return said(reply);
}

/** @throws UnusableInput when the thread is gone or the sheet is protected */
export const setResolved = async (thread: string, resolved: boolean): Promise<void> =>
  withComment(thread, (comment) => {
    comment.resolved = resolved;
  });

const withComment = <T>(thread: string, act: (comment: Excel.Comment) => T): Promise<T> =>
  runExcel(async (context) => {
    const result = act(context.workbook.comments.getItem(thread));
    try {
      await context.sync();
      return result;
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound") throw error;
      throw commentGone();
    }
  });
