import type { Amendment } from "../domain/amendment/amendment";
import type { Gap } from "../domain/gap/gap";
import { idKey } from "../domain/gap/id-key";
import type { Catalogue } from "../domain/instrument/catalogue";
import type { CellPlace } from "../domain/result";
import { amendmentsByGap } from "../domain/review/amendments-by-gap";
import { besideQuotations } from "../domain/review/beside-quotations";
import { draftPlaces } from "../domain/review/draft-places";
import type { OwnDraft } from "../domain/review/draft-places";
import type { Review } from "../domain/review/review";
import { finish, mapInSteps } from "../domain/steps";
import type { Steps } from "../domain/steps";
import { readerInSteps } from "./citation-reader";
import { textsBesideGaps } from "./texts-beside-gaps";
import type { TextfulReview } from "./texts-beside-gaps";

/** Whole places of the draft that the words of a review name: `"14(2)"`. */
export interface PlacesSaid {
  /** In each gap and its amendments, by the gap's `idKey`. */
  readonly gaps: ReadonlyMap<string, readonly string[]>;
  /** In each cell besides that names any. */
  readonly cells: readonly PlacesInCell[];
}

export interface PlacesInCell {
  readonly place: CellPlace;
  readonly places: readonly string[];
}

/** What a review's texts name of the draft, beside what they name of other acts. */
export const placesSaid = (review: SpeakingReview, catalogue: Catalogue): PlacesSaid =>
  finish(placesSaidInSteps(review, catalogue));

export type SpeakingReview = Pick<Review, "gaps" | "amendments" | "details"> & TextfulReview;

/** The same, so that others have their turn between any two rows. */
export function* placesSaidInSteps(review: SpeakingReview, catalogue: Catalogue): Steps<PlacesSaid> {
  const { draftTitle, jurisdiction } = review.details;
  const draft: OwnDraft = { draftTitle, jurisdiction, citationsIn: yield* readerInSteps(catalogue, jurisdiction) };
  const placesIn = (texts: readonly string[]): readonly string[] => [
    ...new Set(texts.flatMap((text) => ownPlacesIn(text, draft))),
  ];
  const ofGap = amendmentsByGap(review);
  const gaps = yield* mapInSteps(review.gaps, (gap): [string, readonly string[]] => {
    const key = idKey(gap.id);
    return [key, placesIn([...textsOf(gap), ...(ofGap.get(key) ?? []).flatMap(textsOfAmendment)])];
  });
  const cells = yield* mapInSteps(textsBesideGaps(review), ({ place, text }) => ({ place, places: placesIn([text]) }));
  return { gaps: new Map(gaps), cells: cells.filter(({ places }) => places.length > 0) };
}

function ownPlacesIn(text: string, draft: OwnDraft): readonly string[] {
  const { frame, quoted } = besideQuotations(text, draft);
  return [frame, ...quoted]
    .flatMap((part) => draftPlaces(part, draft))
    .filter(({ owner, isWhole, place }) => owner !== "another" && isWhole && place !== "")
    .map(({ place }) => place);
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
