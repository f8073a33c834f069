import { readDraftInput } from "../adapters/draft/read-draft-input";
import { UnusableInput } from "../domain/result";
import type { AskedOfThread, ToldByThread } from "./thread-reader";

// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (told: ToldByThread): void => self.postMessage(told);

/** A thread beside the pane that reads one draft, and tells how far it is. */
self.addEventListener("message", ({ data }: MessageEvent<AskedOfThread>) => {
  try {
    tell({ reading: readDraftInput(data.draft, data.chosen, tell) });
  } catch (error) {
    tell(error instanceof UnusableInput ? { said: error.said } : { failed: String(error) });
  }
});
