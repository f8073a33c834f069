import type { Span } from "../brief/brief";
import type { Language } from "../language";

/** Writes texts of the review: they are marked with their language where the table is in another. */
export interface SpanWriter {
  readonly ofReview: (text: string, look?: Omit<Span, "text" | "language">) => Span;
  readonly boldOfReview: (text: string) => Span;
}

/** A writer for a table in a language, of a review in another or the same. */
export function toSpanWriter(review: Language, table: Language): SpanWriter {
  const language = review === table ? {} : { language: review };
  return {
    ofReview: (text, look = {}) => ({ ...language, ...look, text }),
    boldOfReview: (text) => ({ text, bold: true, ...language }),
  };
}

/** Paragraphs of a cell, one below the other; empty ones are left out. */
export function stacked(paragraphs: readonly (readonly Span[])[]): readonly Span[] {
  return paragraphs
    .map((spans) => spans.filter(({ text }) => text !== ""))
    .filter((spans) => spans.length > 0)
    .flatMap((spans, at) => (at === 0 ? spans : [{ text: "\n" }, ...spans]));
}
