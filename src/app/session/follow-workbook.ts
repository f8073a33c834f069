import { problem } from "./notices";
import { readNow, selectionAt, showReading } from "./read-workbook";
import type { Listeners } from "../ports";
import type { SessionContext } from "./session-context";
import type { Notice } from "./session-state";
import { showWork } from "./under-way";

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
  const { ports, store, readingWords } = context;
  let stopListening: (() => Promise<void>) | undefined;
  let stopped = false;
  let hints = 0;
  let queued = false;
  let failures = 0;
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
    await context.enqueue(async () => {
      queued = false;
      // What was hinted at until now is seen by this reading.
      hints += 1;
      if (stopped) return;
      try {
        await readNow(context);
        succeeded();
      } catch {
        failed();
      }
    });
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
      told = { ...problem(readingWords().notRead), saysBlocked: true };
      store.set({ notice: told, blocked: { kind: "reading" }, ...(starting && { phase: "unusable" as const }) });
    }
    readAfter(Math.min(LAST_RETRY, FIRST_RETRY * 3 ** (failures - 1)));
  };

  const listeners: Listeners = {
    onChange: () => readAfter(QUIET),
    onSelection: (cell) => store.set(selectionAt(context, cell)),
  };

  const follow = (): Promise<void> =>
    context.enqueue(async () => {
      const { first, stop } = await ports.workbook.follow(listeners);
      stopListening = stop;
      if (stopped) return stop?.();
      if (first) await showReading(context, first);
      else failed();
      if (!stop) store.set({ notice: problem(readingWords().notFollowing) });
    });

  return {
    readSoon: () => readAfter(QUIET),
    start: async () => {
      const end = showWork(context, () => readingWords().reading);
      await follow();
      store.set(end());
    },
    stop: async () => {
      stopped = true;
      await stopListening?.().catch(() => undefined);
    },
  };
}
