import type { Language } from "../language";
import type { Block, Span } from "./brief";
import { mapSpans } from "./spans";

/** Texts that are bound to the workbook and yet written in the language of the brief. */
const OURS: ReadonlySet<string> = new Set(["norms", "keyNorms", "examples", "workbook"]);

/** The same blocks, the workbook's texts marked with their language; the same objects when it is the brief's own. */
export function markLanguage(blocks: readonly Block[], ofReview: Language, ofBrief: Language): readonly Block[] {
  if (ofReview === ofBrief) return blocks;
  const mark = (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) =>
      span.bound === undefined || OURS.has(span.bound.field) ? span : { ...span, language: ofReview },
    );
  return blocks.map((block) => mapSpans(block, mark));
}
