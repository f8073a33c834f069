import type { ResolvedCitation } from "../citation/citation";

/** What a cell of sources names. */
export interface Sources {
  /** Ids of the instruments cited, each once. */
  readonly instruments: ReadonlySet<string>;
  /** Entries between ";" or line breaks that cite nothing the catalogue knows: reports, cases, practice. */
  readonly others: readonly string[];
}

/** The sources that a cell names, from its text and the citations found in it. */
export function sourcesIn(text: string, citations: readonly ResolvedCitation[]): Sources {
  const resolved = citations.filter(({ instrument }) => instrument !== undefined);
  const others: string[] = [];
  let from = 0;
  for (const entry of text.split(/[;\n\r]/u)) {
    const to = from + entry.length;
    const isCited = resolved.some(({ start, end }) => start < to && end > from);
    if (!isCited && /\p{L}{3}/u.test(entry)) others.push(entry.trim());
    from = to + 1;
  }
  return { instruments: new Set(resolved.map(({ instrument }) => instrument ?? "")), others };
}
