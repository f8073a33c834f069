import type { BriefChanges, BriefWritten } from "../../domain/brief/refresh/brief-changes";
import { countTexts } from "../../domain/brief/refresh/linked-text";
import type { LinkedContent } from "../../domain/brief/refresh/linked-text";
import type { RefreshChoices, RefreshPlan } from "../../domain/brief/refresh/refresh-plan";
import { tallyRefresh } from "../../domain/brief/refresh/refresh-tally";
import type { RefreshTally } from "../../domain/brief/refresh/refresh-tally";
import type { Message, Result } from "../../domain/result";
import type { OpenBrief } from "../linked-brief";
import type { ReviewWorkbook } from "../ports";
import type { Refresh } from "../refresh-brief";

/** What the session of an open brief does just now. */
export type RefreshWork = "reading" | "comparing" | "refreshing" | "freezing";

/** What came of the last thing a person asked for. */
export type RefreshOutcome =
  | { readonly kind: "refreshed"; readonly done: RefreshTally }
  | { readonly kind: "frozen"; readonly texts: number }
  | { readonly kind: "failed"; readonly error: unknown };

/** The brief that is open beside the pane, and how it stands to a workbook. */
export interface RefreshState {
  readonly work: RefreshWork | undefined;
  /** Undefined until it is read, when it can't be, and once it is frozen. */
  readonly content: LinkedContent | undefined;
  readonly workbook: string | undefined;
  readonly plan: RefreshPlan | undefined;
  /** Of reading the brief and the workbook. */
  readonly remarks: readonly Message[];
  readonly written: BriefWritten | undefined;
  readonly outcome: RefreshOutcome | undefined;
}

export interface RefreshPorts {
  readonly brief: OpenBrief;
  /** The workbook in a file that a person picked. @throws UnusableInput when it is none */
  readonly openWorkbook: (name: string, file: Uint8Array) => Promise<ReviewWorkbook>;
  /** `lookAtRefresh`, with the catalogue, the template's measures and the clock. */
  readonly look: (brief: OpenBrief, workbook: ReviewWorkbook) => Promise<Result<Refresh>>;
}

/** What a person does with an open brief. Nothing is thrown: what goes wrong is an outcome. One thing at a time. */
export interface RefreshSession {
  readonly state: () => RefreshState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Promise<void>;
  /** Compare with a workbook, which is kept until another is picked. */
  readonly pick: (name: string, file: () => Promise<Uint8Array>) => Promise<void>;
  /** What would be written; undefined when that is nothing. */
  readonly changesFor: (choices: RefreshChoices) => BriefChanges | undefined;
  readonly refresh: (choices: RefreshChoices) => Promise<void>;
  readonly goTo: (control: string) => Promise<void>;
  readonly freeze: () => Promise<void>;
  readonly dismiss: () => void;
}

const NOTHING_READ: RefreshState = {
  work: undefined,
  content: undefined,
  workbook: undefined,
  plan: undefined,
  remarks: [],
  written: undefined,
  outcome: undefined,
};

export function createRefreshSession({ brief, openWorkbook, look }: RefreshPorts): RefreshSession {
  let state = NOTHING_READ;
  let workbook: ReviewWorkbook | undefined;
  let refresh: Refresh | undefined;
  const listeners = new Set<() => void>();
  const set = (change: Partial<RefreshState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** Does nothing while something else is done: the buttons say so. */
  const perform = async (work: RefreshWork, act: () => Promise<Partial<RefreshState>>): Promise<void> => {
    if (state.work !== undefined) return;
    set({ work, outcome: undefined });
    try {
      set({ ...(await act()), work: undefined });
    } catch (error) {
      set({ work: undefined, outcome: { kind: "failed", error } });
    }
  };

  /** The brief, and how it stands to the workbook where one was picked. */
  const readAll = async (): Promise<Partial<RefreshState>> => {
    const { value: content, messages } = await brief.read();
    if (!workbook) return { content, remarks: messages };
    const looked = await look(brief, workbook);
    refresh = looked.value;
    return { content, workbook: workbook.name, plan: refresh.plan, remarks: looked.messages };
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => perform("reading", async () => ({ ...(await readAll()), written: undefined })),
    pick: (name, file) =>
      perform("comparing", async () => {
        const picked = await openWorkbook(name, await file());
        const looked = await look(brief, picked);
        [workbook, refresh] = [picked, looked.value];
        return { workbook: name, plan: refresh.plan, remarks: looked.messages, written: undefined };
      }),
    changesFor: (choices) => refresh?.changesFor(choices),
    refresh: (choices) =>
      perform("refreshing", async () => {
        const looked = refresh;
        const changes = looked?.changesFor(choices);
        if (!looked || !changes) return {};
        const written = await brief.write(changes);
        const done = tallyRefresh(looked.plan, choices, written.differing);
        return { ...(await readAll()), written, outcome: { kind: "refreshed", done } };
      }),
    goTo: async (control) => {
      await brief.goTo(control).catch((error: unknown) => set({ outcome: { kind: "failed", error } }));
    },
    freeze: () =>
      perform("freezing", async () => {
        const { content } = state;
        const controls = await brief.freeze();
        const texts = content ? countTexts(content) : controls;
        refresh = undefined;
        return { ...NOTHING_READ, outcome: { kind: "frozen", texts } };
      }),
    dismiss: () => set({ outcome: undefined }),
  };
}
