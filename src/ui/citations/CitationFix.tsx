import { useMemo } from "react";
import type { ReactNode } from "react";
import { readingContext } from "../../app/citation-reader";
import { readInContext } from "../../domain/citation/read-citations";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { CellFixing } from "./cell-fixing";
import { choiceFor } from "./choice-for";
import { InstrumentChoice } from "./InstrumentChoice";
import { PlaceChoice } from "./PlaceChoice";
import { UnitChoice } from "./UnitChoice";

export interface CitationFixProps {
  readonly text: string;
  /** Where the citation begins in the text. */
  readonly start: number;
  readonly catalogue: Catalogue;
  readonly fixing: Pick<CellFixing, "language" | "jurisdiction">;
  readonly busy: boolean;
  /** The text as it would be then, and what was chosen, for the preview. */
  readonly onChoose: (after: string, message: string) => void;
  /** Begin with the list of places, where one is asked for. */
  readonly isOpen?: boolean;
}

/** What a person can choose to make one citation of a text certain or complete; nothing for one that is both. */
export function CitationFix(props: CitationFixProps): ReactNode {
  const { text, start, catalogue, fixing, busy, onChoose, isOpen = false } = props;
  const { jurisdiction, language } = fixing;
  const context = useMemo(() => readingContext(catalogue, { jurisdiction }), [catalogue, jurisdiction]);
  const citations = useMemo(() => readInContext(text, context), [text, context]);
  const index = citations.findIndex((one) => one.start === start);
  const citation = citations[index];
  if (!citation) return null;
  const chosen = { text, index, citation, context, language, busy, onChoose };
  const { instruments = [], warning, placeIn, wrong = [], unit } = choiceFor(citation, catalogue) ?? {};
  return (
    <>
      {instruments.length > 0 && <InstrumentChoice {...chosen} instruments={instruments} warning={warning} />}
      {unit !== undefined && <UnitChoice {...chosen} word={unit} />}
      {placeIn &&
        (wrong.length === 0 ? [undefined] : wrong).map((place) => (
          <PlaceChoice key={place ?? ""} {...chosen} instrument={placeIn} wrong={place} isOpen={isOpen} />
        ))}
    </>
  );
}
