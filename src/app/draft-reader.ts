import type { DraftJurisdiction, DraftReading } from "../domain/draft/draft-provision";

/** A draft as a person gives it: a file, or the text that was pasted. */
export type DraftInput =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: ""; readonly text: string };

/** How far the reading of a draft is. */
export type DraftStep =
  | { readonly step: "opening" }
  /** Its text is there and is being split into provisions. */
  | { readonly step: "splitting"; readonly paragraphs: number };

/** Reads drafts while the pane goes on answering. */
export interface DraftReader {
  /**
   * Read a draft; one that is still being read is given up.
   *
   * @param chosen whose structure it has; guessed and said without it
   * @returns undefined when the reading was given up
   * @throws UnusableInput for a file that is no draft
   */
  read(
    draft: DraftInput,
    chosen: DraftJurisdiction | undefined,
    onStep: (step: DraftStep) => void,
  ): Promise<DraftReading | undefined>;
  /** Give up what is being read. */
  stop(): void;
}
