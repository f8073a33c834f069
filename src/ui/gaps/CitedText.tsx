import { mergeClasses } from "@fluentui/react-components";
import { Suspense, useId, useMemo, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { problemsThatCount } from "../../domain/citation/resolve/problems-that-count";
import type { CitingText } from "../../domain/citation/resolve/problems-that-count";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { lazily } from "../loading/lazily";
import { useFirstWords } from "../words/use-words";
import { citedPieces } from "./cited-pieces";
import { useCitedTextStyles } from "./CitedText.styles";

const CitationNote = lazily(async () => (await import("./CitationNote")).CitationNote);

export interface CitedTextProps {
  readonly text: string;
  readonly citations: readonly ResolvedCitation[];
  /** Undefined while it is loading; then there are no citations either. */
  readonly catalogue: Catalogue | undefined;
  /** Whether they are sources, or come up in prose. */
  readonly citing: CitingText;
  /** What can be chosen about a citation of the text. */
  readonly fixFor?: ((citation: ResolvedCitation) => ReactNode) | undefined;
}

/** A cell's text, its citations underlined; one of them can be opened, and is explained below the text. */
export function CitedText({ text, citations, catalogue, citing, fixFor }: CitedTextProps): ReactNode {
  const styles = useCitedTextStyles();
  const { gaps: words } = useFirstWords();
  const [openAt, setOpenAt] = useState<number>();
  const noteId = useId();
  const pieces = useMemo(
    () => citedPieces(text, catalogue ? withProblemsThatCount(citations, catalogue, citing, text) : citations),
    [text, citations, catalogue, citing],
  );
  const open = pieces.find(({ start, citation }) => citation && start === openAt)?.citation;
  const toggle = (start: number): void => setOpenAt(start === openAt ? undefined : start);
  const onKeyDown = (event: KeyboardEvent, start: number): void => {
    if (event.key === "Enter" || event.key === " ") toggle(start);
    else if (event.key === "Escape") setOpenAt(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <p className={styles.text}>
        {pieces.map(({ start, text: piece, citation }) =>
          citation ? (
            // A <button> can't break across lines as the words of a sentence must.
            <span
              key={start}
              role="button"
              tabIndex={0}
              aria-expanded={start === openAt}
              {...(start === openAt && { "aria-controls": noteId })}
              title={words.explainCitation}
              className={mergeClasses(
                styles.citation,
                citation.problems.length > 0 && styles.doubtful,
                start === openAt && styles.open,
              )}
              onClick={() => toggle(start)}
              onKeyDown={(event) => onKeyDown(event, start)}
            >
              {piece}
              {citation.problems.length > 0 && <span className={styles.hidden}> ({words.doubtful})</span>}
            </span>
          ) : (
            piece
          ),
        )}
      </p>
      <div id={noteId} aria-live="polite">
        {open && catalogue && (
          <Suspense fallback={null}>
            <CitationNote citation={open} catalogue={catalogue} onClose={() => setOpenAt(undefined)}>
              {fixFor?.(open)}
            </CitationNote>
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** Citations with what the check finds about them, and no more. */
const withProblemsThatCount = (
  citations: readonly ResolvedCitation[],
  catalogue: Catalogue,
  citing: CitingText,
  text: string,
): readonly ResolvedCitation[] =>
  citations.map((citation) => ({
    ...citation,
    problems: problemsThatCount(citation, citations, catalogue, citing, text),
  }));
