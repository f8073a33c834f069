import { Refused, changed } from "../session/refused";
import type { Thread } from "../../domain/review/thread";
import { done, perform } from "../session/perform";
import { showContents } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";

/** Add a reply to a thread, in the name of whoever is signed in. */
export const replyTo = async (context: SessionContext, id: string, text: string): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words, memory, drafts, readSoon } = context;
      if (text.trim() === "") throw new Refused(words().replyEmpty);
      const reply = await ports.workbook.reply(threadOf(context, id).id, text.trim());
      drafts.drop(["reply", id], text);
      showContents(
        context,
        memory.tables,
        withThread(memory.threads, id, ({ replies }) => ({ replies: [...replies, reply] })),
      );
      readSoon();
      return done(words().replied, words().undoReply);
    },
  }));

/** Resolve a thread or open it again. */
export const resolveThread = async (context: SessionContext, id: string, resolved: boolean): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words, memory, readSoon } = context;
      await ports.workbook.resolve(threadOf(context, id).id, resolved);
      showContents(
        context,
        memory.tables,
        withThread(memory.threads, id, () => ({ resolved })),
      );
      readSoon();
      return resolved ? done(words().resolved, words().undoResolve) : done(words().reopened, words().undoReopen);
    },
  }));

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
