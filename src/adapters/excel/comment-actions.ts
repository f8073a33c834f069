import { isSaid } from "../../app/said";
import type { Mentioned, Said } from "../../app/said";
import { Unanswered } from "../../app/unanswered";
import type { Reply } from "../../domain/review/thread";
import { say } from "./mention";
import { SAID } from "./read-structure";
import { said } from "./read-threads";
import { commentGone, mentionRefused } from "./refusals";
import { codeOf, ExcelFailure, runExcel } from "./run-excel";
import { tryAgain } from "./try-again";

/** A reply of which it is not known whether it stands. */
export interface ReplySent {
  readonly thread: string;
  readonly text: string;
  readonly mentioned?: Mentioned | undefined;
  /** Replies that there were before. */
  readonly known: readonly Reply[];
}

export interface ReplySettings {
  readonly mentioned?: Mentioned | undefined;
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
export async function replyTo(
  thread: string,
  text: string,
  { known, inDoubt, mentioned }: ReplySettings,
): Promise<Reply> {
  const earlier = inDoubt.find((one) => one.thread === thread && one.text === text);
  const sent = earlier ?? { thread, text, mentioned, known };
  if (earlier) inDoubt.splice(inDoubt.indexOf(earlier), 1);
  try {
    const found = earlier && (await findReply(sent));
    return (
      found ??
      (await tryAgain(
        () => add(sent),
        () => findReply(sent),
      ))
    );
  } catch (error) {
    if (earlier || error instanceof Unanswered) inDoubt.push(sent);
    if (mentioned && error instanceof ExcelFailure && error.code === "InvalidArgument")
      throw mentionRefused(mentioned.name);
    throw error;
  }
}

const add = ({ thread, text, mentioned }: ReplySent): Promise<Reply> =>
  withComments(async (context) => {
    const { comments } = context.workbook;
    return said(await say(context, text, mentioned, (...given) => comments.getItem(thread).replies.add(...given)));
  });

/** The reply, when it is among those that were not there before. */
async function findReply({ thread, text, mentioned, known }: ReplySent): Promise<Reply | undefined> {
  const { items } = await withComment(thread, ({ replies }) =>
    replies.load(SAID.map((member) => `items/${member}`).join(",")),
  );
  const before = new Set(known.map(({ id }) => id));
  return items
    .map(said)
    .filter((reply) => isSaid(reply.text, text, mentioned) && !before.has(reply.id))
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

/** Delete what was said, unless it says something else by now, or anybody has answered it or resolved the thread. */
export async function unsay({ thread, reply, text }: Said): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const comment = context.workbook.comments.getItem(thread).load("content,resolved");
      const { replies } = comment;
      replies.load("items/id,items/content");
      await context.sync();
      const last = replies.items.at(-1);
      if (reply !== undefined && !replies.items.some(({ id }) => id === reply)) return true;
      const isAsItWas = reply === undefined ? !last && comment.content === text : last?.content === text;
      if (comment.resolved || !isAsItWas || (reply !== undefined && last?.id !== reply)) return false;
      if (reply === undefined) comment.delete();
      else last?.delete();
      await context.sync();
      return true;
    });
  } catch (error) {
    if (error instanceof ExcelFailure && error.code === "ItemNotFound") return true;
    throw error;
  }
}

/** Who has commented, as far as Excel tells their address: once each, in the order of the comments. */
export const peopleWhoCommented = (): Promise<readonly Mentioned[]> =>
  runExcel(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/authorName,items/authorEmail,items/replies/items/authorName,items/replies/items/authorEmail");
    await context.sync();
    const all = comments.items.flatMap((comment) => [comment, ...comment.replies.items]);
    const byAddress = new Map(
      all
        .filter(({ authorEmail, authorName }) => authorEmail.includes("@") && authorName !== "")
        .map(({ authorEmail, authorName }) => [authorEmail.toLowerCase(), { name: authorName, email: authorEmail }]),
    );
    return [...byAddress.values()];
  });

const withComment = <T>(thread: string, act: (comment: Excel.Comment) => T): Promise<T> =>
  withComments(async (context) => {
    const result = act(context.workbook.comments.getItem(thread));
    await context.sync();
    return result;
  });

const withComments = <T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  runExcel(async (context) => {
    try {
      return await act(context);
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound") throw error;
      throw commentGone();
    }
  });
