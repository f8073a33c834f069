import { Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { aboutCitation } from "../../domain/rules/about";
import type { Finding } from "../../domain/rules/finding";
import { lazily } from "../loading/lazily";
import type { CitationFixesProps } from "../citations/CitationFixes";
import type { FindingChoices } from "./finding-actions";

const CitationFixes = lazily(async () => (await import("../citations/CitationFixes")).CitationFixes);

export interface FindingCitationsProps extends FindingChoices {
  readonly finding: Finding;
  readonly about: CitationFixesProps["about"];
  readonly busy: boolean;
}

/** What can be chosen about the citations of a finding's cell, as it is now. */
export function FindingCitations(props: FindingCitationsProps): ReactNode {
  const { finding, about, busy, catalogue, fixing, textAt, onChoose } = props;
  const { place, rowId } = finding;
  const isAsked = useMemo(() => askedAbout(finding), [finding]);
  const text = textAt(place);
  if (text === undefined) return null;
  return (
    <Suspense fallback={null}>
      <CitationFixes
        text={text}
        catalogue={catalogue}
        fixing={fixing}
        busy={busy}
        about={about}
        {...(about !== "place" && { isAsked })}
        onChoose={(after, message) => onChoose({ place, rowId, message, fix: { before: text, after } })}
      />
    </Suspense>
  );
}

/** Whether a finding is about a citation, or about one of its places. */
const askedAbout =
  ({ about }: Finding) =>
  (citation: ResolvedCitation): boolean =>
    [undefined, ...citation.pinpoints.map(formatPinpoint)].some((place) => aboutCitation(citation, place) === about);
