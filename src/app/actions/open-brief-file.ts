import { ONLINE_WORDS } from "../online/online-words";
import { OnlineTrouble } from "../online/online-trouble";
import { done, perform } from "../session/perform";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";
import { givenBrief, showBriefFile } from "./look-at-brief-file";
import { briefLink, patch, reachTo, withOnline } from "./with-online";

/** Compare a brief's file that a person chose with the table. */
export const openBriefFile = async (
  context: SessionContext,
  name: string,
  file: () => Promise<Uint8Array>,
): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.comparingBrief,
    work: async () => {
      await showBriefFile(context, { name, bytes: await file(), online: undefined });
      return done(context.words().briefCompared(name));
    },
  }));

/** The same with the brief in OneDrive that the workbook knows of; signs in where that is still to be done. */
export const openOnlineBrief = async (context: SessionContext): Promise<void> =>
  void (await withOnline(
    context,
    ONLINE_WORDS.opening,
    async (online) => {
      const { files, memory, watch } = online;
      // What was to be saved before is not what another try is about from now on.
      memory.pending = undefined;
      const link = briefLink(context);
      if (!link) throw new Refused(ONLINE_WORDS.notLinked[context.memory.language]);
      if (!context.store.get().online?.account) {
        if (!(await files.isSetUp())) throw new OnlineTrouble("not-set-up");
        // At once as far as it takes, so that nobody is asked twice.
        const reach = link.reach === "all" ? link.reach : memory.reach;
        patch(context, { account: await files.signIn(reach) });
        memory.reach = reach;
      }
      await reachTo(online, link.reach);
      const { file, bytes } = await files.read(link, watch);
      patch(context, { brief: file });
      await context.enqueue(() => showBriefFile(context, { name: file.name, bytes, online: file }));
      return done(context.words().briefCompared(file.name));
    },
    (way) => way === "sign-in" || way === "again",
  ));

/** Compare the brief that is shown once more, with the table as it is now. */
export const lookAtBriefAgain = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.comparingBrief,
    work: async () => {
      const given = givenBrief(context);
      await showBriefFile(context, given);
      return done(context.words().briefCompared(given.name));
    },
  }));
