import type { Finding } from "../domain/rules/finding";
import type { DraftPlace } from "./draft";

/** Where the reason for leaving a finding is kept. */
export const waiverPlace = ({ ruleId, rowId, place, about = "" }: Finding): DraftPlace => [
  "waiver",
  ruleId,
  rowId,
  place.column,
  about,
];
