import { readNow } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";
import type { WrittenStep } from "../session/written-steps";

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
  if (said.length + resolved.length === 0) return [];
  const { ports, memory, words } = context;
  const told: SaidOfStep[] = [];
  for (const one of said) {
    const isGone = await ports.workbook.unsay(one);
    told.push(isGone ? { text: words().saidTakenBack } : { text: words().saidNotTakenBack, isLeft: true });
  }
  if (resolved.length > 0) await readNow(context);
  for (const { thread, resolved: was } of resolved) {
    const found = memory.threads.find(({ id }) => id === thread);
    if (found?.resolved === was) {
      await ports.workbook.resolve(thread, !was);
      told.push({ text: was ? words().resolvedTakenBack : words().reopenedTakenBack });
    } else told.push({ text: words().stateNotTakenBack, isLeft: true });
  }
  await readNow(context);
  return told;
}
