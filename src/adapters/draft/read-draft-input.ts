import type { DraftInput, DraftStep } from "../../app/draft-reader";
import type { DraftJurisdiction, DraftReading } from "../../domain/draft/draft-provision";
import { readDraft } from "../../domain/draft/read-draft";
import { readLines } from "../../domain/draft/read-lines";
import { readDraftFile } from "./read-draft-file";

/**
 * The provisions of a draft, at one go: some seconds for the largest.
 *
 * @throws UnusableInput for a file that is no draft
 */
export function readDraftInput(
  draft: DraftInput,
  chosen: DraftJurisdiction | undefined,
  onStep: (step: DraftStep) => void,
  country?: string,
): DraftReading {
  onStep({ step: "opening" });
  const source = "text" in draft ? readLines(draft.text) : readDraftFile(draft.bytes, draft.name);
  onStep({ step: "splitting", paragraphs: source.paragraphs.length });
  return readDraft(source, chosen, country);
}
