import { done, perform } from "../session/perform";
import { readNow } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";

/** Read the workbook because a person asks for it, and say that it was read. */
export const readAgain = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.reading,
    work: async () => {
      await readNow(context);
      return context.store.get().phase === "ready" ? done(context.words().wasRead) : undefined;
    },
  }));
