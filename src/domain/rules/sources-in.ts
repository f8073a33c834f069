import type { ResolvedCitation } from "../citation/citation";

/** Ids of the instruments that citations name, each once, in reading order. */
export function instrumentsOf(citations: readonly ResolvedCitation[]): readonly string[] {
  const ids: string[] = [];
  for (const { instrument } of citations)
    if (instrument !== undefined && !ids.includes(instrument)) ids.push(instrument);
  return ids;
}

/**
 * Entries of a cell of sources, between ";" or line breaks, that cite nothing
 * the catalogue knows: reports, cases, practice.
 */
export function otherSourcesIn(text: string, citations: readonly ResolvedCitation[]): readonly string[] {
  const others: string[] = [];
  let from = 0;
  for (const entry of text.split(/[;\n\r]/u)) {
    const to = from + entry.length;
    const isCited = citations.some(
      ({ instrument, start, end }) => instrument !== undefined && start < to && end > from,
    );
    if (!isCited && /\p{L}{3}/u.test(entry)) others.push(entry.trim());
    from = to + 1;
  }
  return others;
}
