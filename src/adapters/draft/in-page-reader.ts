import type { DraftReader } from "../../app/draft-reader";
import { planNewVersion } from "../../app/plan-new-version";
import { readDraftInput } from "./read-draft-input";

/** Reads drafts in the page itself, where there is no thread to be had beside it. What has begun can't be stopped. */
export const inPageReader: DraftReader = {
  read: async (...asked) => readDraftInput(...asked),
  compare: async ({ review, provisions, said, decided }) => planNewVersion(review, provisions, said, decided),
  stop: () => undefined,
};
