import { UnusableInput } from "../domain/result";
import type { Thread } from "../domain/review/thread";
import { done, perform } from "./perform";
import { readNow, showContents } from "./read-workbook";
import { requireReview } from "./require-review";
import type { SessionContext } from "./session-context";

/** Add a reply to a thread, in the name of whoever is signed in. */
export const replyTo = async (context: SessionContext, id: string, text: string): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words } = context;
      if (text.trim() === "") throw new UnusableInput(words().replyEmpty);
      await ports.workbook.reply(threadOf(context, id).id, text.trim());
      await readNow(context);
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
      const threads = memory.threads.map((thread) => (thread.id === id ? { ...thread, resolved } : thread));
      showContents(context, memory.tables, threads);
      readSoon();
      return resolved ? done(words().resolved, words().undoResolve) : done(words().reopened, words().undoReopen);
    },
  }));

function threadOf(context: SessionContext, id: string): Thread {
  const thread = requireReview(context).threads.find((candidate) => candidate.id === id);
  if (!thread) throw new UnusableInput(context.words().threadGone);
  return thread;
}
