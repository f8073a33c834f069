import { problem } from "./perform";
import { readNow, selectionAt } from "./read-workbook";
import type { SessionContext } from "./session-context";
import type { Notice } from "./session-state";

/** Milliseconds without another hint before the workbook is read again. */
export const QUIET = 300;
/** Milliseconds before a reading that failed is tried again: more each time. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;
/** Failures in a row before the person is told; one is common while a cell is being edited. */
const FAILURES_TOLD = 3;

/** Keeps a session in step with its workbook. */
export interface Following {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly readSoon: () => void;
}

export function toFollowing(context: SessionContext): Following {
  const { ports, store, words } = context;
  const { workbook } = ports;
  const stops: (() => Promise<void>)[] = [];
  let stopped = false;
  let hints = 0;
  let queued = false;
  let failures = 0;
  let remote = false;
  let told: Notice | undefined;

  const readAfter = (milliseconds: number): void => {
    const hint = ++hints;
    void ports.wait(milliseconds).then(
      () => (hint === hints && !stopped ? read() : undefined),
      () => undefined,
    );
  };

  /** Readings wait for the write under way; one that waits already will see what this one would. */
  const read = async (): Promise<void> => {
    if (queued) return;
    queued = true;
    await context.inTurn(async () => {
      queued = false;
      // What was hinted at until now is seen by this reading.
      hints += 1;
      if (stopped) return;
      try {
        await readNow(context);
        if (remote) await readSelection();
        remote = false;
        succeeded();
      } catch {
        failed();
      }
    });
  };

  const readSelection = async (): Promise<void> => {
    const cell = await workbook.readSelection();
    if (cell) store.set(selectionAt(context, cell));
  };

  const succeeded = (): void => {
    failures = 0;
    if (told && store.get().notice === told) store.set({ notice: undefined });
    told = undefined;
  };

  const failed = (): void => {
    failures += 1;
    const starting = store.get().phase === "starting";
    if (starting || failures === FAILURES_TOLD) {
      told = problem(words().notRead);
      store.set({ notice: told, ...(starting && { phase: "unusable" as const }) });
    }
    readAfter(Math.min(LAST_RETRY, FIRST_RETRY * 3 ** (failures - 1)));
  };

  const subscribe = async (): Promise<void> => {
    try {
      stops.push(
        await workbook.onChange(({ source }) => {
          remote ||= source === "remote";
          readAfter(QUIET);
        }),
      );
      stops.push(await workbook.onSelection((cell) => store.set(selectionAt(context, cell))));
    } catch {
      store.set({ notice: problem(words().notFollowing) });
    }
  };

  return {
    readSoon: () => readAfter(QUIET),
    start: async () => {
      store.set({ working: words().reading });
      const subscribed = subscribe();
      remote = true;
      await read();
      await subscribed;
      store.set({ working: undefined });
    },
    stop: async () => {
      stopped = true;
      await Promise.allSettled(stops.map((stop) => stop()));
    },
  };
}
