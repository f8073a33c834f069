import type { Steps } from "../domain/steps";

/** Milliseconds of work between two rests, so that a key is answered within a tenth of a second. */
const PORTION = 25;

/** What happens between two portions of work. */
export interface Rests {
  /** Answers once whatever waits had its turn. */
  readonly rest: () => Promise<void>;
  /** Asked after each rest. */
  readonly isStopped?: () => boolean;
  /** Told before each rest how many things are done. */
  readonly onDone?: (count: number) => void;
}

/** Do work in portions; undefined once it is stopped. */
export async function inPortions<T>(
  steps: Steps<T>,
  { rest, isStopped, onDone }: Rests,
): Promise<{ readonly value: T } | undefined> {
  let done = 0;
  let began = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    done += step.value;
    if (Date.now() - began < PORTION) continue;
    onDone?.(done);
    await rest();
    if (isStopped?.()) return undefined;
    began = Date.now();
  }
}
