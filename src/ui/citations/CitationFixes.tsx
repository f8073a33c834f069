import { useMemo } from "react";
import type { ReactNode } from "react";
import { readingContext } from "../../app/citation-reader";
import { readInContext } from "../../domain/citation/read-citations";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { choiceFor } from "./choice-for";
import { CitationFix } from "./CitationFix";
import type { CitationFixProps } from "./CitationFix";
import { useCitationFixStyles } from "./CitationFix.styles";

export interface CitationFixesProps extends Omit<CitationFixProps, "start"> {
  /** Ask what is meant, or for the place in the instrument. */
  readonly about: "meaning" | "place";
}

/** Every citation of a text about which a person can choose something, with the choice. */
export function CitationFixes({ about, ...props }: CitationFixesProps): ReactNode {
  const { text, catalogue, fixing } = props;
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const { citationFixes: words } = useWords();
  const { jurisdiction } = fixing;
  const asked = useMemo(
    () =>
      readInContext(text, readingContext(catalogue, { jurisdiction })).filter((one) => {
        const choice = choiceFor(one, catalogue);
        if (about === "place") return choice?.placeIn !== undefined;
        return choice && (choice.instruments.length > 0 || choice.unit !== undefined);
      }),
    [text, catalogue, jurisdiction, about],
  );
  if (asked.length === 0) return <p className={screen.quiet}>{words.nothingToChoose}</p>;
  return (
    <div className={styles.root}>
      {asked.map((one) => (
        <div key={one.start} className={styles.root}>
          {about === "place" && <span className={screen.label}>{one.text}</span>}
          <CitationFix {...props} start={one.start} />
        </div>
      ))}
    </div>
  );
}
