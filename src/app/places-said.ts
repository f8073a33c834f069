import type { Amendment } from "../domain/amendment/amendment";
import type { Gap } from "../domain/gap/gap";
import { idKey } from "../domain/gap/id-key";
import type { Catalogue } from "../domain/instrument/catalogue";
import { amendmentsByGap } from "../domain/review/amendments-by-gap";
import { besideQuotations } from "../domain/review/beside-quotations";
import { draftPlaces } from "../domain/review/draft-places";
import type { Review } from "../domain/review/review";
import { finish, mapInSteps } from "../domain/steps";
import type { Steps } from "../domain/steps";
import { readerInSteps } from "./citation-reader";

/** Whole places of the draft that the words of each gap and of its amendments name, by the gap's `idKey`: `"14(2)"`. */
export type PlacesSaid = ReadonlyMap<string, readonly string[]>;

/** What a review's texts name of the draft, beside what they name of other acts. */
export const placesSaid = (review: SpeakingReview, catalogue: Catalogue): PlacesSaid =>
  finish(placesSaidInSteps(review, catalogue));

export type SpeakingReview = Pick<Review, "gaps" | "amendments" | "details">;

/** The same, so that others have their turn between any two gaps. */
export function* placesSaidInSteps(review: SpeakingReview, catalogue: Catalogue): Steps<PlacesSaid> {
  const { draftTitle, jurisdiction } = review.details;
  const citationsIn = yield* readerInSteps(catalogue, jurisdiction);
  const ofGap = amendmentsByGap(review);
  const ownPlacesIn = (text: string): readonly string[] =>
    draftPlaces(text, { draftTitle, citationsIn })
      .filter(({ owner, isWhole, place }) => owner !== "another" && isWhole && place !== "")
      .map(({ place }) => place);
  const placesIn = (text: string): readonly string[] => {
    const { frame, quoted } = besideQuotations(text, { citationsIn });
    return [frame, ...quoted].flatMap(ownPlacesIn);
  };
  const said = yield* mapInSteps(review.gaps, (gap): [string, readonly string[]] => {
    const key = idKey(gap.id);
    const texts = [...textsOf(gap), ...(ofGap.get(key) ?? []).flatMap(textsOfAmendment)];
    return [key, [...new Set(texts.flatMap(placesIn))]];
  });
  return new Map(said);
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
