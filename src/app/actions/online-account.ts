import { ONLINE_WORDS } from "../online/online-words";
import { OnlineTrouble } from "../online/online-trouble";
import { done } from "../session/perform";
import { forgetShared, recallShared } from "../session/shared-memory";
import type { SessionContext } from "../session/session-context";
import { briefLink, patch, withOnline } from "./with-online";

/** See whether the add-in is registered, for a screen that is opened. Nothing is sent to OneDrive. */
export const openOnline = async (context: SessionContext): Promise<void> =>
  void (await withOnline(context, undefined, async ({ files }) => {
    // Without a connection it is not known; signing in will say so.
    patch(context, { isSetUp: await files.isSetUp().catch(() => true) });
    return undefined;
  }));

/**
 * See whether the workbook holds the place of a brief, and what is remembered of it and of the workbook. Nothing is asked
 * of anybody.
 */
export async function recallOnline(context: SessionContext): Promise<void> {
  const { ports } = context;
  const { brief, workbook } = recallShared(ports.preferences, await ports.address().catch(() => ""));
  const link = briefLink(context);
  // Another brief may have been saved since, from another device.
  const isSame = brief !== undefined && brief.drive === link?.drive && brief.item === link.item;
  patch(context, { remembered: { ...(isSame && { brief }), ...(workbook && { workbook }) } });
}

/** Sign in, so that the person sees as whom before anything is sent. */
export const signIn = async (context: SessionContext): Promise<void> =>
  void (await withOnline(context, ONLINE_WORDS.signingIn, async ({ files, memory }) => {
    if (!(await files.isSetUp())) throw new OnlineTrouble("not-set-up");
    const account = await files.signIn(memory.reach);
    patch(context, { account });
    return done(ONLINE_WORDS.signedIn(account.name)[context.memory.language]);
  }));

/** Forget the account and all that was learnt with it. */
export const signOut = async (context: SessionContext): Promise<void> =>
  void (await withOnline(context, ONLINE_WORDS.signingIn, async ({ files, memory }) => {
    await files.signOut();
    memory.reach = "mine";
    forgetShared(context.ports.preferences);
    patch(context, {
      remembered: {},
      account: undefined,
      brief: undefined,
      workbook: undefined,
      access: { brief: undefined, workbook: undefined },
      invited: [],
    });
    return done(ONLINE_WORDS.signedOut[context.memory.language]);
  }));

/** End what is under way, without waiting for its turn. */
export const stopOnline = async ({ memory }: SessionContext): Promise<void> => memory.online?.stop?.();
