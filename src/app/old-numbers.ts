import type { Amendment } from "../domain/amendment/amendment";
import { readDraftPlaces } from "../domain/citation/read-lone-places";
import type { Gap } from "../domain/gap/gap";
import { idKey } from "../domain/gap/id-key";
import { findPlace, keysOf } from "../domain/lookup/cited-provisions";
import { placeGrammar } from "../domain/lookup/place-grammar";
import { amendmentsByGap } from "../domain/review/amendments-by-gap";
import type { Review } from "../domain/review/review";
import type { VersionedRow } from "./versioned-row";

/**
 * Numbers of the old version that the words of a gap and of its amendments name, of provisions that have another one or
 * none in the new version. The program changes no text of a person: these have to be looked at.
 */
export function toOldNumbers(
  review: Pick<Review, "gaps" | "amendments">,
  rows: readonly VersionedRow[],
): (gap: Gap) => readonly VersionedRow[] {
  const renumbered = new Set(rows.filter(({ match, old }) => match.now.length !== 1 || match.now[0] !== old.id));
  if (renumbered.size === 0) return () => [];
  const keys = keysOf(rows.map((row) => ({ id: row.old.id, citation: row.old.citation, row })));
  const ofGap = amendmentsByGap(review);
  return (gap) => {
    const texts = [...textsOf(gap), ...(ofGap.get(idKey(gap.id)) ?? []).flatMap(textsOfAmendment)];
    const named = texts
      .flatMap((text) => readDraftPlaces(text, placeGrammar()))
      .flatMap((place) => {
        const { provision, isExact } = findPlace(place, keys);
        return provision && isExact && renumbered.has(provision.row) ? [provision.row] : [];
      });
    return [...new Set(named)];
  };
}

const textsOf = ({ headline, issue, solution, otherHeadline = "", otherIssue = "", otherSolution = "" }: Gap) => [
  headline,
  issue,
  solution,
  otherHeadline,
  otherIssue,
  otherSolution,
];

const textsOfAmendment = ({ newText, alternativeText, justification }: Amendment): readonly string[] => [
  newText,
  alternativeText,
  justification,
];
