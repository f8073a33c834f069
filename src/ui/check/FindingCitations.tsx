import { Suspense } from "react";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/rules/finding";
import { lazily } from "../loading/lazily";
import type { FindingChoices } from "./finding-actions";

const CitationFixes = lazily(async () => (await import("../citations/CitationFixes")).CitationFixes);

export interface FindingCitationsProps extends FindingChoices {
  readonly finding: Finding;
  readonly busy: boolean;
}

/** What can be chosen about the citations of a finding's cell, as it is now. */
export function FindingCitations(props: FindingCitationsProps): ReactNode {
  const { finding, busy, catalogue, fixing, textAt, onChoose } = props;
  const { place, rowId, ruleId } = finding;
  const text = textAt(place);
  if (text === undefined) return null;
  return (
    <Suspense fallback={null}>
      <CitationFixes
        text={text}
        catalogue={catalogue}
        fixing={fixing}
        busy={busy}
        about={ruleId === "citation-clear" ? "meaning" : "place"}
        onChoose={(after, message) => onChoose({ place, rowId, message, fix: { before: text, after } })}
      />
    </Suspense>
  );
}
