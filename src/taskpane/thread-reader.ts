import type { DraftInput, DraftReader, DraftStep, VersionQuestion } from "../app/draft-reader";
import type { VersionPlan } from "../app/plan-new-version";
import type { DraftJurisdiction, DraftReading } from "../domain/draft/draft-provision";
import type { Localised } from "../domain/language";
import { UnusableInput } from "../domain/result";

/** What a thread is asked, once. */
export type AskedOfThread =
  | { readonly draft: DraftInput; readonly chosen: DraftJurisdiction | undefined; readonly country: string | undefined }
  | VersionQuestion;

type Answer = { readonly reading: DraftReading } | { readonly plan: VersionPlan };

/** What it tells: how far it is, then what came of it. */
export type ToldByThread = DraftStep | Answer | { readonly said: Localised } | { readonly failed: string };

/**
 * Reads and compares each draft in a thread of its own, so that the pane goes on answering and can stop it at once.
 *
 * @param inPage reads where no thread can be had: an Office that refuses one says so before the thread has told anything
 */
export function threadReader(start: () => Worker, inPage: () => Promise<DraftReader>): DraftReader {
  let stop: (() => void) | undefined;
  const ask = (asked: AskedOfThread, onStep: (step: DraftStep) => void) =>
    new Promise<Answer | "no thread" | undefined>((resolve, reject) => {
      stop?.();
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
        if ("reading" in data || "plan" in data) resolve(data);
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
    read: async (draft, chosen, onStep, country) => {
      const answer = await ask({ draft, chosen, country }, onStep);
      if (answer === "no thread") return (await inPage()).read(draft, chosen, onStep, country);
      return answer && "reading" in answer ? answer.reading : undefined;
    },
    compare: async (question) => {
      const answer = await ask(question, () => undefined);
      if (answer === "no thread") return (await inPage()).compare(question);
      return answer && "plan" in answer ? answer.plan : undefined;
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
