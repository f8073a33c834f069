import type { DraftInput, DraftReader, DraftStep } from "../app/draft-reader";
import type { DraftJurisdiction, DraftReading } from "../domain/draft/draft-provision";
import type { Localised } from "../domain/language";
import { UnusableInput } from "../domain/result";

/** What a thread is asked, once. */
export interface AskedOfThread {
  readonly draft: DraftInput;
  readonly chosen: DraftJurisdiction | undefined;
}

/** What it tells: how far it is, then what came of it. */
export type ToldByThread =
  DraftStep | { readonly reading: DraftReading } | { readonly said: Localised } | { readonly failed: string };

/**
 * Reads each draft in a thread of its own, so that the pane goes on answering and a reading can be stopped at once.
 *
 * @param inPage reads where no thread can be had: an Office that refuses one says so before the thread has told anything
 */
export function threadReader(start: () => Worker, inPage: () => Promise<DraftReader>): DraftReader {
  let stop: (() => void) | undefined;
  const readInThread = (asked: AskedOfThread, onStep: (step: DraftStep) => void) =>
    new Promise<DraftReading | "no thread" | undefined>((resolve, reject) => {
      let hasBegun = false;
      const thread = orNone(start);
      if (!thread) return resolve("no thread");
      const end = (): void => {
        thread.terminate();
        stop = undefined;
      };
      stop = () => {
        end();
        resolve(undefined);
      };
      thread.addEventListener("message", ({ data }: MessageEvent<ToldByThread>) => {
        hasBegun = true;
        if ("step" in data) return onStep(data);
        end();
        if ("reading" in data) resolve(data.reading);
        else reject("said" in data ? new UnusableInput(data.said) : new Error(data.failed));
      });
      thread.addEventListener("error", ({ message }) => {
        end();
        if (hasBegun) reject(new Error(message));
        else resolve("no thread");
      });
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage(asked);
    });
  return {
    read: async (draft, chosen, onStep) => {
      stop?.();
      const reading = await readInThread({ draft, chosen }, onStep);
      return reading === "no thread" ? (await inPage()).read(draft, chosen, onStep) : reading;
    },
    stop: () => stop?.(),
  };
}

function orNone(start: () => Worker): Worker | undefined {
  try {
    return start();
  } catch {
    // A page may not be allowed to start threads.
    return undefined;
  }
}
