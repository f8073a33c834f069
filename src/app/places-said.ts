import type { Amendment } from "../domain/amendment/amendment";
import { areOver } from "../domain/citation/read-lone-places";
import type { Stretch } from "../domain/citation/read-lone-places";
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
  /** In each amendment, by its row in the sheet. */
  readonly amendments: ReadonlyMap<number, readonly string[]>;
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
  const amendments = yield* mapInSteps(review.amendments, (one): [number, readonly string[]] => [
    one.place.row,
    placesIn(textsOfAmendment(one)),
  ]);
  const cells = yield* mapInSteps(textsBesideGaps(review), ({ place, text, ids = [] }) => ({
    place,
    places: [...new Set([...placesIn([text]), ...ids])],
  }));
  return {
    gaps: new Map(gaps),
    amendments: new Map(amendments),
    cells: cells.filter(({ places }) => places.length > 0),
  };
}

function ownPlacesIn(text: string, draft: OwnDraft): readonly string[] {
  const { frame, quoted } = besideQuotations(text, draft);
  return [frame, ...quoted].flatMap((part) => {
    const read = draftPlaces(part, draft);
    const own = read.filter(({ mayBeDrafts, isWhole, place }) => mayBeDrafts && isWhole && place !== "");
    return [...own.map(({ place }) => place), ...idsIn(part, read)];
  });
}

/** A number as the sheet Provisions has it, "5(2)", and not as a name of another act goes on: "ICCPR 5(2)", "§ 5(2)". */
const ID =
  /(?<![\p{L}\p{N}.,/§-]|(?:[\p{Lu}\d]{2,}|[§№])[,:]?\s)\d{1,4}(?:-\d{1,3})?(?:\([\p{L}\p{N}-]{1,4}\))+(?![\p{L}\p{N}(])/gu;

/** Ids that stand by themselves, "the consent of one parent (5(2))": people write places as the program does. */
const idsIn = (text: string, read: readonly Stretch[]): readonly string[] =>
  [...text.matchAll(ID)]
    .map(({ 0: id, index }) => ({ id, start: index, end: index + id.length }))
    .filter((one) => !read.some((other) => areOver(one, other)))
    .map(({ id }) => id);

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
