import { isSameId } from "../../domain/gap/id-key";
import type { Mentioned } from "../said";
import { Refused, changed } from "../session/refused";
import type { Thread } from "../../domain/review/thread";
import { done, perform, toProblem } from "../session/perform";
import { showContents } from "../session/read-workbook";
import { requireGaps, requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { cellText, toCellEdit } from "../sheet-cells";
import { columnMissing } from "./column-missing";
import { findGap } from "./find-gap";
import { orOnceItStands } from "./or-once-it-stands";
import type { Message } from "./or-once-it-stands";
import { remember } from "./remember-step";

/** Whom a comment can mention: those who commented in the workbook, as far as Excel tells. None where it does not. */
export const peopleToMention = ({ ports }: SessionContext): Promise<readonly Mentioned[]> =>
  ports.workbook.people().catch(() => []);

/**
 * Begin a thread on a cell of a gap, in the name of whoever is signed in.
 *
 * @returns its id, once it stands
 */
export async function startThread(
  context: SessionContext,
  cell: { readonly gap: string; readonly column: string },
  text: string,
  mentioned?: Mentioned,
): Promise<string | undefined> {
  let started: string | undefined;
  await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words, memory, drafts, readSoon } = context;
      if (text.trim() === "") throw new Refused(words().replyEmpty);
      const { place, id } = findGap(context, cell.gap);
      const table = requireGaps(context);
      const before = cellText(table, place.row, cell.column);
      if (before === undefined) throw columnMissing(context, "Gaps", cell.column);
      const at = toCellEdit(table, place.row, cell.column, { before, after: before });
      const message: Message = {
        place: ["comment", cell.gap],
        text: text.trim(),
        mentioned,
        among: (threads) => threads.filter(({ on }) => on?.column === cell.column && isSameId(on.row, id)),
      };
      const told = done(words().commented(id));
      const thread = await orOnceItStands(context, ports.workbook.comment(at, message.text, mentioned), message, told);
      started = thread.id;
      remember(context, { said: [{ thread: thread.id, text: thread.text }] });
      drafts.drop(message.place, text);
      showContents(context, memory.tables, [...memory.threads, thread]);
      readSoon();
      return done(words().commented(id), words().undoComment);
    },
  });
  return started;
}

/**
 * Add a reply to a thread, in the name of whoever is signed in, and perhaps resolve the thread by it, as one step.
 *
 * @returns whether the reply stands
 */
export const replyTo = (
  context: SessionContext,
  id: string,
  text: string,
  mentioned?: Mentioned,
  resolves = false,
): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words, memory, drafts, readSoon } = context;
      if (text.trim() === "") throw new Refused(words().replyEmpty);
      const thread = threadOf(context, id).id;
      const message: Message = {
        place: ["reply", id],
        text: text.trim(),
        mentioned,
        among: (threads) => threads.find((one) => one.id === thread)?.replies ?? [],
      };
      const told = done(words().replied);
      const reply = await orOnceItStands(context, ports.workbook.reply(thread, message.text, mentioned), message, told);
      remember(context, { said: [{ thread, reply: reply.id, text: reply.text }] });
      drafts.drop(message.place, text);
      showContents(
        context,
        memory.tables,
        withThread(memory.threads, id, ({ replies }) => ({ replies: [...replies, reply] })),
      );
      readSoon();
      return resolves ? resolveReplied(context, thread) : done(words().replied, words().undoReply);
    },
  });

/** The reply stands, whatever comes of this. */
async function resolveReplied(context: SessionContext, thread: string): Promise<Notice> {
  const { words } = context;
  try {
    await setResolved(context, thread, true);
    return done(words().repliedAndResolved, words().undoReplyAndResolve);
  } catch (error) {
    const failed = toProblem(error, context);
    return { ...failed, text: `${words().replied} ${words().notResolved} ${failed.text}` };
  }
}

/** Resolve a thread or open it again. */
export const resolveThread = async (context: SessionContext, id: string, resolved: boolean): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { words } = context;
      await setResolved(context, id, resolved);
      return resolved ? done(words().resolved, words().undoResolve) : done(words().reopened, words().undoReopen);
    },
  }));

async function setResolved(context: SessionContext, id: string, resolved: boolean): Promise<void> {
  const { ports, memory, readSoon } = context;
  const { resolved: was, id: thread } = threadOf(context, id);
  await ports.workbook.resolve(thread, resolved);
  if (was !== resolved) remember(context, { resolved: [{ thread, resolved }] });
  showContents(
    context,
    memory.tables,
    withThread(memory.threads, id, () => ({ resolved })),
  );
  readSoon();
}

const withThread = (
  threads: readonly Thread[],
  id: string,
  change: (thread: Thread) => Partial<Thread>,
): readonly Thread[] => threads.map((thread) => (thread.id === id ? { ...thread, ...change(thread) } : thread));

function threadOf(context: SessionContext, id: string): Thread {
  const thread = requireReview(context).threads.find((candidate) => candidate.id === id);
  if (!thread) throw changed(context.words().threadGone);
  return thread;
}
