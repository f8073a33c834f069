import { Refused } from "../session/refused";
import { done, perform, problem } from "../session/perform";
import type { HandOver } from "../ports";
import type { SessionContext } from "../session/session-context";

/** Hand a file over. Unless it is known where it went, it is kept for another way. */
export async function handFile(context: SessionContext, name: string, bytes: Uint8Array): Promise<HandOver> {
  const outcome = await context.ports.outlet.hand(name, bytes);
  // Where the person closed the dialog, there is nothing that did not arrive.
  if (outcome.how === "saved" || outcome.how === "shared") forget(context);
  else {
    context.memory.handed = bytes;
    context.store.set({ handed: { name, times: 1 } });
  }
  return outcome;
}

/** Hand the last file over by the next way. */
export const handAgain = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.handing,
    short: true,
    work: async () => {
      const { ports, memory, store, words } = context;
      const { handed } = store.get();
      if (!handed || !memory.handed) throw new Refused(words().nothingHanded);
      const { done: isDone, how } = await ports.outlet.handAgain(handed.name, memory.handed);
      store.set({ handed: { ...handed, times: handed.times + 1 } });
      if (how === "failed") return problem(words().notHandedAgain(handed.name));
      if (!isDone) return problem(words().notSaved(handed.name));
      return done(words().handed(handed.name, how));
    },
  }));

function forget({ memory, store }: SessionContext): void {
  memory.handed = undefined;
  store.set({ handed: undefined });
}
