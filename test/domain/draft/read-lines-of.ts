import type { DraftJurisdiction, DraftReading } from "../../../src/domain/draft/draft-provision";
import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";

/** A draft typed as lines. */
export const draftOf = (jurisdiction: DraftJurisdiction | undefined, ...lines: readonly string[]): DraftReading =>
  readDraft(readLines(lines.join("\n")), jurisdiction);

/** Each provision as `"level id"`. */
export const outline = ({ provisions }: DraftReading): readonly string[] =>
  provisions.map(({ level, id }) => `${level} ${id}`);

export const kinds = ({ messages }: DraftReading): readonly string[] => messages.map(({ kind }) => kind);

export const citations = ({ provisions }: DraftReading): readonly string[] =>
  provisions.map(({ citation }) => citation);
