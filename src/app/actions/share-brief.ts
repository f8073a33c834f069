import type { BriefLink } from "../online/brief-link";
import type { May, OnlineFile, Whom } from "../online/online-files";
import { ONLINE_WORDS, sayInvited } from "../online/online-words";
import { OnlineTrouble } from "../online/online-trouble";
import type { Localised } from "../../domain/language";
import { done, problem } from "../session/perform";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { briefLink, patch, reachTo, withOnline } from "./with-online";
import type { Online } from "./with-online";

/** What an invitation asks for; addresses as they were typed. */
export interface TypedInvitation {
  readonly people: string;
  readonly may: May;
  readonly message: string;
}

/** Look how the brief is called now, and who may open it. */
export const showBriefAccess = async (context: SessionContext): Promise<void> =>
  onBrief(context, async (online, link) => {
    const { name } = await look(context, online, link);
    return done(ONLINE_WORDS.found(name)[context.memory.language]);
  });

/** Invite named people, who have to sign in. */
export const inviteToBrief = async (context: SessionContext, typed: TypedInvitation): Promise<void> =>
  onBrief(context, async (online, link) => {
    const people = addressesIn(typed.people);
    if (people.length === 0) throw new Refused(ONLINE_WORDS.nobodyNamed[context.memory.language]);
    const invited = await online.files.invite(link, { ...typed, people }, online.watch);
    patch(context, { invited });
    await look(context, online, link);
    const said = sayInvited(invited)[context.memory.language];
    return invited.every(({ outcome }) => outcome === "invited") ? done(said) : problem(said);
  });

/** A link for more than named people; the person was warned before. */
export const linkToBrief = async (context: SessionContext, may: May, whom: Whom): Promise<void> =>
  onBrief(context, async (online, link) => {
    const { until } = await online.files.link(link, { may, whom }, online.watch);
    await look(context, online, link);
    return done(ONLINE_WORDS.linked(until)[context.memory.language]);
  });

export const changeBriefAccess = async (context: SessionContext, access: string, may: May): Promise<void> =>
  onBrief(context, async (online, link) => {
    await online.files.change(link, access, may, online.watch);
    await look(context, online, link);
    return done(ONLINE_WORDS.changed[context.memory.language]);
  });

export const revokeBriefAccess = async (context: SessionContext, access: string): Promise<void> =>
  onBrief(context, async (online, link) => {
    await online.files.revoke(link, access, online.watch);
    await look(context, online, link);
    return done(ONLINE_WORDS.revoked[context.memory.language]);
  });

/** Let others see the brief, in a library that wants it checked in. */
export const checkInBrief = async (context: SessionContext): Promise<void> =>
  onBrief(context, async (online, link) => {
    await online.files.checkIn(link, online.watch);
    await look(context, online, link);
    return done(ONLINE_WORDS.checkedIn[context.memory.language]);
  });

async function onBrief(
  context: SessionContext,
  work: (online: Online, link: BriefLink) => Promise<Notice>,
  working: Localised = ONLINE_WORDS.sharing,
): Promise<void> {
  await withOnline(context, working, async (online) => {
    if (!context.store.get().online?.account) throw new OnlineTrouble("sign-in");
    const link = briefLink(context);
    if (!link) throw new Refused(ONLINE_WORDS.notLinked[context.memory.language]);
    await reachTo(online, link.reach);
    return work(online, link);
  });
}

/** The brief as it is now, and who may open it. */
async function look(context: SessionContext, { files, watch }: Online, link: BriefLink): Promise<OnlineFile> {
  const brief = await files.look(link, watch);
  patch(context, { brief, access: await files.access(link, watch) });
  return brief;
}

/** Addresses between commas, semicolons, blanks or lines, each once. */
const addressesIn = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s,;]+/u).filter((one) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(one))),
];
