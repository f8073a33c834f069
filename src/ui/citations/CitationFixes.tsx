import { useMemo } from "react";
import type { ReactNode } from "react";
import { readingContext } from "../../app/citation-reader";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { readInContext } from "../../domain/citation/read-citations";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { choiceFor } from "./choice-for";
import { CitationFix } from "./CitationFix";
import type { CitationFixProps } from "./CitationFix";
import { useCitationFixStyles } from "./CitationFix.styles";

export interface CitationFixesProps extends Omit<CitationFixProps, "start" | "isOpen"> {
  /** Ask what is meant, for the place in the instrument, or for another place than the one named. */
  readonly about: "meaning" | "place" | "number";
  /** The citations that are asked about, where not all of the text are. */
  readonly isAsked?: (citation: ResolvedCitation) => boolean;
}

/** Every citation of a text about which a person can choose something, with the choice. */
export function CitationFixes({ about, isAsked, ...props }: CitationFixesProps): ReactNode {
  const { text, catalogue, fixing } = props;
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const { citationFixes: words } = useWords();
  const { jurisdiction } = fixing;
  const asked = useMemo(
    () =>
      readInContext(text, readingContext(catalogue, { jurisdiction })).filter((one) => {
        const choice = choiceFor(one, catalogue);
        if (!choice || isAsked?.(one) === false) return false;
        if (about === "number") return choice.wrong.length > 0;
        if (about === "place") return choice.placeIn !== undefined && choice.wrong.length === 0;
        return choice.instruments.length > 0 || choice.unit !== undefined;
      }),
    [text, catalogue, jurisdiction, about, isAsked],
  );
  if (asked.length === 0) return <p className={screen.quiet}>{words.nothingToChoose}</p>;
  return (
    <div className={styles.root}>
      {asked.map((one) => (
        <div key={one.start} className={styles.root}>
          {about !== "meaning" && <span className={screen.label}>{one.text}</span>}
          <CitationFix {...props} start={one.start} isOpen={asked.length === 1} />
        </div>
      ))}
    </div>
  );
}
