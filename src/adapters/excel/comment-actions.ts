import { Unanswered } from "../../app/unanswered";
import type { Reply } from "../../domain/review/thread";
import { SAID } from "./read-structure";
import { said } from "./read-threads";
import { commentGone } from "./refusals";
import { codeOf, runExcel } from "./run-excel";
import { tryAgain } from "./try-again";

/** A reply of which it is not known whether it stands. */
export interface ReplySent {
  readonly thread: string;
  readonly text: string;
  /** Replies that there were before. */
  readonly known: readonly Reply[];
}

export interface ReplySettings {
  /** The replies as last read. */
  readonly known: readonly Reply[];
  /** Kept by the caller from one reply to the next, and changed here: one that is the same is looked for first. */
  readonly inDoubt: ReplySent[];
}

/**
 * Answer a thread, in the name of the person at Excel; the answer comes back as Excel signed it.
 *
 * @throws UnusableInput when the thread is gone or the sheet is protected
 * @throws Unanswered when it can't be told whether the answer stands
 */
export async function replyTo(thread: string, text: string, { known, inDoubt }: ReplySettings): Promise<Reply> {
  const earlier = inDoubt.find((one) => one.thread === thread && one.text === text);
  const sent = earlier ?? { thread, text, known };
  if (earlier) inDoubt.splice(inDoubt.indexOf(earlier), 1);
  try {
    const found = earlier && (await findReply(sent));
    return (
      found ??
      (await tryAgain(
        () => add(thread, text),
        () => findReply(sent),
      ))
    );
  } catch (error) {
    if (earlier || error instanceof Unanswered) inDoubt.push(sent);
    throw error;
  }
}

const add = async (thread: string, text: string): Promise<Reply> =>
  said(await withComment(thread, (comment) => comment.replies.add(text).load(SAID.join(","))));

/** The reply, when it is among those that were not there before. */
async function findReply({ thread, text, known }: ReplySent): Promise<Reply | undefined> {
  const { items } = await withComment(thread, ({ replies }) =>
    replies.load(SAID.map((member) => `items/${member}`).join(",")),
  );
  const before = new Set(known.map(({ id }) => id));
  return items
    .map(said)
    .filter((reply) => reply.text === text && !before.has(reply.id))
    .at(-1);
}

/**
 * @throws UnusableInput when the thread is gone or the sheet is protected
 * @throws Unanswered when it can't be told how the thread stands
 */
export async function setResolved(thread: string, resolved: boolean): Promise<void> {
  const set = (comment: Excel.Comment): Excel.Comment => {
    comment.resolved = resolved;
    return comment;
  };
  await tryAgain(
    () => withComment(thread, set),
    async () => {
      const comment = await withComment(thread, (one) => one.load("resolved"));
      return comment.resolved === resolved ? comment : undefined;
    },
  );
}

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
