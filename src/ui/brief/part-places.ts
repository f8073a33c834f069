import type { BriefPart } from "../../domain/brief/brief-parts";
import type { Review } from "../../domain/review/review";
import type { RowPlace } from "../../domain/gap/row-place";

/** Where each part that a brief shows beside its gaps begins; a part without rows has no place. */
export const partPlaces = ({
  detailPlaces,
  provisions,
  consultations,
  feedback,
  aspects,
  documents,
  briefTexts,
}: Review): Readonly<Record<BriefPart, RowPlace | undefined>> => ({
  details: Object.values(detailPlaces)[0],
  provisions: provisions[0]?.place,
  consultations: (consultations[0] ?? feedback[0])?.place,
  coverage: aspects[0]?.place,
  documents: documents[0]?.place,
  texts: briefTexts[0]?.place,
});
