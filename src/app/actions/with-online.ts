import type { Access, OnlineFile, OnlineFiles, Watch } from "../online/online-files";
import { OnlineTrouble } from "../online/online-trouble";
import { ourTable } from "../sheet-cells";
import type { Localised } from "../../domain/language";
import type { Way } from "../online/trouble-facts";
import type { OnlineMemory, OnlineState, Shareable } from "../session/online-state";
import { toSerialQueue } from "../session/serial-queue";
import { perform } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { readBriefLink } from "../online/brief-link";
import type { BriefLink } from "../online/brief-link";
import { briefLinkCell } from "./record-brief";

/** What something that is asked of OneDrive works with. */
export interface Online {
  readonly files: OnlineFiles;
  readonly memory: OnlineMemory;
  readonly watch: Watch;
}

/** What is known before anybody has signed in. */
export const NOTHING_KNOWN: OnlineState = {
  isSetUp: true,
  account: undefined,
  brief: undefined,
  workbook: undefined,
  isLinked: false,
  access: { brief: undefined, workbook: undefined },
  remembered: {},
  invited: [],
  ways: [],
  waiting: undefined,
  canStop: false,
};

/**
 * Ask something of OneDrive, in turn with whatever else is asked of it. What stands in the way becomes a notice, and what
 * there is to do about it stands in the state, as far as it is offered there. What touches the workbook takes its turn with everything else that does.
 *
 * @param working undefined for what nobody asked for
 */
export async function withOnline(
  context: SessionContext,
  working: Localised | undefined,
  work: (online: Online) => Promise<Notice | undefined>,
  isOffered: (way: Way) => boolean = () => true,
): Promise<boolean> {
  const memory = onlineMemory(context);
  const run = async (): Promise<boolean> =>
    perform(
      { ...context, enqueue: memory.enqueue },
      {
        ...(working && { working: () => working[context.memory.language] }),
        short: true,
        work: async () => {
          const files = (memory.files ??= await context.ports.online());
          memory.again = async () => void (await run());
          const { watch, end } = toWatch(context, memory);
          patch(context, { ways: [], canStop: true });
          try {
            return await work({ files, memory, watch });
          } catch (error) {
            if (error instanceof OnlineTrouble) patch(context, { ways: error.ways.filter(isOffered) });
            throw error;
          } finally {
            end();
          }
        },
      },
    );
  return run();
}

function onlineMemory(context: SessionContext): OnlineMemory {
  const { memory, store } = context;
  if (memory.online) return memory.online;
  // The place of the brief may be taken back, or deleted on its sheet.
  let tables = memory.tables;
  store.subscribe(() => {
    if (memory.tables === tables) return;
    ({ tables } = memory);
    if (store.get().online?.isLinked !== (briefLink(context) !== undefined)) patch(context, {});
  });
  memory.online = {
    enqueue: toSerialQueue(),
    files: undefined,
    reach: "mine",
    pending: undefined,
    again: undefined,
    stop: undefined,
  };
  return memory.online;
}

/** Change what is shown of OneDrive. */
export function patch(context: SessionContext, change: Partial<OnlineState>): void {
  const { store } = context;
  const isLinked = briefLink(context) !== undefined;
  store.set({ online: { ...NOTHING_KNOWN, ...store.get().online, isLinked, ...change } });
}

/** Change what is shown of one of the files; `access` is undefined while it was not asked. */
export function patchFile(
  context: SessionContext,
  what: Shareable,
  file: OnlineFile,
  access: readonly Access[] | undefined,
): void {
  const shown = context.store.get().online ?? NOTHING_KNOWN;
  patch(context, { [what]: file, access: { ...shown.access, [what]: access } });
}

function toWatch(context: SessionContext, memory: OnlineMemory): { readonly watch: Watch; readonly end: () => void } {
  const cancelled = new Promise<void>((resolve) => (memory.stop = resolve));
  const onWait = (waiting: number): void => patch(context, { waiting });
  return {
    watch: { cancelled, onWait },
    end: () => {
      memory.stop = undefined;
      patch(context, { canStop: false, waiting: undefined });
    },
  };
}

/** The brief in OneDrive that the workbook knows; undefined when it knows none. */
export function briefLink(context: SessionContext): BriefLink | undefined {
  const { review } = context.store.get();
  const table = review && ourTable(context.memory.tables, review, "Review");
  return table && readBriefLink(briefLinkCell(table)?.text ?? "");
}

/** Sign in as far as it takes, asking the person where it needs to. */
export async function reachTo({ files, memory }: Online, reach: OnlineMemory["reach"]): Promise<void> {
  if (reach !== "all" || memory.reach === "all") return;
  await files.signIn("all");
  memory.reach = "all";
}
