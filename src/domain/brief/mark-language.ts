import type { Language } from "../language";
import type { Block, Span } from "./brief";
import { AUTHOR_FIELDS } from "./author-fields";
import { mapSpans } from "./spans";

/** Texts that are bound to the workbook and yet written in the language of the brief. */
const OURS: ReadonlySet<string> = new Set([
  "treaties",
  "guidance",
  "examples",
  "national",
  "keyNorms",
  "workbook",
  "fingerprint",
  "dateInWords",
]);

/** The same blocks, the workbook's texts marked with their language; the same objects when it is the brief's own. */
export function markLanguage(blocks: readonly Block[], ofReview: Language, ofBrief: Language): readonly Block[] {
  if (ofReview === ofBrief) return blocks;
  const mark = (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) =>
      span.bound === undefined || isOurs(span.bound.field) ? span : { ...span, language: ofReview },
    );
  return blocks.map((block) => mapSpans(block, mark));
}

/** The author's own texts are written for the brief, in its language. */
const isOurs = (field: string): boolean => OURS.has(field) || AUTHOR_FIELDS.has(field.split(" ")[0] ?? "");
