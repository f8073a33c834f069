import type { ResolvedCitation } from "../citation/citation";
import { fold } from "../text/fold";
import { holdsName } from "../text/holds-name";
import type { RequiredDocument } from "./required-documents";

/** Texts in which documents are looked for. */
export interface CitingTexts {
  /** Sources and justifications: a document counts when it is cited, or named. */
  readonly sources: readonly string[];
  /** Issues and solutions: it counts only when it is cited. */
  readonly prose: readonly string[];
}

/** Those of some documents that texts cite: as one of their instruments, or by one of their names among the sources. */
export function documentsIn(
  documents: readonly RequiredDocument[],
  { sources, prose }: CitingTexts,
  citationsIn: (text: string) => readonly ResolvedCitation[],
): readonly RequiredDocument[] {
  const cited = new Set(
    [...sources, ...prose].flatMap((text) => citationsIn(text).map(({ instrument }) => instrument)),
  );
  const text = fold(sources.join("\n"));
  return documents.filter(
    ({ instruments, names }) => instruments.some((id) => cited.has(id)) || names.some((name) => holdsName(text, name)),
  );
}
