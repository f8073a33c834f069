import type { ResolvedCitation } from "../citation/citation";
import type { DocumentNote, Review } from "../review/review";
import { fold } from "../text/fold";

/**
 * How to tell which row of the Documents sheet a citation means that the
 * catalogue does not know: the row one of whose names stands in the same entry
 * of the cell. Undefined when there is none.
 */
export function ownDocumentFinder(
  review: Review,
): (text: string, citation: ResolvedCitation) => DocumentNote | undefined {
  const named = review.documents.map((note) => ({ note, names: [note.document, ...note.citedAs].map(fold) }));
  return (text, citation) => {
    const entry = fold(entryAround(text, citation));
    return named.find(({ names }) => names.some((name) => name !== "" && entry.includes(name)))?.note;
  };
}

/** The text between the separators around a citation: where its instrument would be named. */
function entryAround(text: string, { start, end }: ResolvedCitation): string {
  const before = text.slice(0, start).split(SEPARATOR).at(-1) ?? "";
  const after = text.slice(end).split(SEPARATOR, 1)[0] ?? "";
  return before + text.slice(start, end) + after;
}

const SEPARATOR = /[;\n\r]/u;
