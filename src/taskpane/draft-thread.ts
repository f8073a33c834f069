import { readDraftInput } from "../adapters/draft/read-draft-input";
import { planNewVersion } from "../app/plan-new-version";
import { UnusableInput } from "../domain/result";
import type { AskedOfThread, ToldByThread } from "./thread-reader";

// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (told: ToldByThread): void => self.postMessage(told);

/** A thread beside the pane that reads one draft, telling how far it is, or compares one with a review. */
self.addEventListener("message", ({ data }: MessageEvent<AskedOfThread>) => {
  try {
    if ("draft" in data) tell({ reading: readDraftInput(data.draft, data.chosen, tell, data.country) });
    else tell({ plan: planNewVersion(data.review, data.provisions, data.said, data.decided) });
  } catch (error) {
    tell(error instanceof UnusableInput ? { said: error.said } : { failed: String(error) });
  }
});
