import { UnusableInput } from "../../domain/result";
import { codeOf, runExcel } from "./run-excel";

/**
 * Answer a thread, in the name of the person at Excel.
 *
 * @throws UnusableInput when the thread is gone or the sheet is protected
 */
export const replyTo = (thread: string, text: string): Promise<void> =>
  withComment(thread, (comment) => void comment.replies.add(text));

/** @throws UnusableInput when the thread is gone or the sheet is protected */
export const setResolved = (thread: string, resolved: boolean): Promise<void> =>
  withComment(thread, (comment) => {
    comment.resolved = resolved;
  });

const withComment = (thread: string, act: (comment: Excel.Comment) => void): Promise<void> =>
  runExcel(async (context) => {
    act(context.workbook.comments.getItem(thread));
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound") throw error;
      throw new UnusableInput("The comment is no longer in the workbook; read the workbook again");
    }
  });
