import type { Thread } from "../../domain/review/thread";
import type { Said } from "../said";
import { readNow, showContents } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";
import type { ThreadResolved, WrittenStep } from "../session/written-steps";

/** A sentence of what became of a part of a step. */
export interface SaidOfStep {
  readonly text: string;
  /** Set when something was left as it is. */
  readonly isLeft?: true;
}

/** Delete comments and replies that stand as they were sent, and set threads back that are as they were set. */
export async function takeBackTalk(
  context: SessionContext,
  { said, resolved }: Pick<WrittenStep, "said" | "resolved">,
): Promise<readonly SaidOfStep[]> {
  const told: SaidOfStep[] = [];
  // What somebody else made of a thread is seen first; what was sent before it was resolved goes once it is open again.
  if (resolved.length > 0) await readNow(context);
  for (const one of resolved) told.push(await setBack(context, one));
  for (const one of said) told.push(await unsay(context, one));
  return told;
}

async function unsay(context: SessionContext, said: Said): Promise<SaidOfStep> {
  const { ports, words } = context;
  if (!(await ports.workbook.unsay(said))) return { text: words().saidNotTakenBack, isLeft: true };
  show(context, (thread) => {
    if (thread.id !== said.thread) return [thread];
    return said.reply === undefined
      ? []
      : [{ ...thread, replies: thread.replies.filter(({ id }) => id !== said.reply) }];
  });
  return { text: words().saidTakenBack };
}

async function setBack(context: SessionContext, { thread: id, resolved }: ThreadResolved): Promise<SaidOfStep> {
  const { ports, memory, words } = context;
  const found = memory.threads.find((thread) => thread.id === id);
  if (found?.resolved !== resolved) return { text: words().stateNotTakenBack, isLeft: true };
  await ports.workbook.resolve(id, !resolved);
  show(context, (thread) => [thread.id === id ? { ...thread, resolved: !resolved } : thread]);
  return { text: resolved ? words().resolvedTakenBack : words().reopenedTakenBack };
}

const show = (context: SessionContext, change: (thread: Thread) => readonly Thread[]): void =>
  showContents(context, context.memory.tables, context.memory.threads.flatMap(change));
