import type { Reply, Thread } from "../../domain/review/thread";
import type { DraftPlace } from "../draft";
import { isSaid } from "../said";
import type { Mentioned } from "../said";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { Unanswered } from "../unanswered";

/** A comment or a reply that is sent. */
export interface Message {
  readonly place: DraftPlace;
  readonly text: string;
  readonly mentioned: Mentioned | undefined;
  /** What was said in its place, where it stands if it does. */
  readonly among: (threads: readonly Thread[]) => readonly Pick<Reply, "id" | "text">[];
}

/**
 * What comes of sending a message. Where Excel does not tell, its draft lasts until a later reading shows that it stands,
 * which is told then: nobody should send it a second time.
 *
 * @throws whatever the sending does
 */
export async function orOnceItStands<T>(
  context: SessionContext,
  sending: Promise<T>,
  message: Message,
  told: Notice,
): Promise<T> {
  try {
    return await sending;
  } catch (error) {
    if (error instanceof Unanswered) onceItStands(context, message, told);
    throw error;
  }
}

function onceItStands(context: SessionContext, { place, text, mentioned, among }: Message, told: Notice): void {
  const { memory, store, drafts } = context;
  const known = new Set(among(memory.threads).map(({ id }) => id));
  const stop = store.subscribe(() => {
    // What the person thought better of is theirs to send.
    if (drafts.of(place)?.text.trim() !== text) return stop();
    if (!among(memory.threads).some((one) => !known.has(one.id) && isSaid(one.text, text, mentioned))) return;
    stop();
    drafts.drop(place, text);
    store.set({ notice: told });
  });
}
