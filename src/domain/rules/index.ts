import { alternativeDiffers } from "./alternative-differs";
import { amendmentChangesText } from "./amendment-changes-text";
import { amendmentFollowsSolution } from "./amendment-follows-solution";
import { amendmentGapKnown } from "./amendment-gap-known";
import { amendmentKindFits } from "./amendment-kind-fits";
import { amendmentProvisionKnown } from "./amendment-provision-known";
import { amendmentQuotesDraft } from "./amendment-quotes-draft";
import { amendmentWorded } from "./amendment-worded";
import { answersWhole } from "./answers-whole";
import { aspectGiven } from "./aspect-given";
import { aspectsCovered } from "./aspects-covered";
import { aspectsKnown } from "./aspects-known";
import { assignmentComplete } from "./assignment-complete";
import { assignmentOverdue } from "./assignment-overdue";
import { briefTextsRead } from "./brief-texts-read";
import { byWhenSaid } from "./by-when-said";
import { citationClear } from "./citation-clear";
import { citedByItsUnit } from "./cited-by-its-unit";
import { citedInstrumentCurrent } from "./cited-instrument-current";
import { citedInstrumentInForce } from "./cited-instrument-in-force";
import { citedInstrumentKnown } from "./cited-instrument-known";
import { citedInstrumentVerified } from "./cited-instrument-verified";
import { citedPartConfirmed } from "./cited-part-confirmed";
import { citedPartExists } from "./cited-part-exists";
import { citedPartInForce } from "./cited-part-in-force";
import { columnsFilled } from "./columns-filled";
import { commentsClosed } from "./comments-closed";
import { commentsRecorded } from "./comments-recorded";
import { consultationHasFeedback } from "./consultation-has-feedback";
import { consultationRecorded } from "./consultation-recorded";
import { consultationsHeld } from "./consultations-held";
import { daysRead } from "./days-read";
import { detailsGiven } from "./details-given";
import { documentsCited } from "./documents-cited";
import { feedbackAnswered } from "./feedback-answered";
import { feedbackAwaitsRaiser } from "./feedback-awaits-raiser";
import { feedbackClosed } from "./feedback-closed";
import { feedbackClosedByRaiser } from "./feedback-closed-by-raiser";
import { feedbackGapCertain } from "./feedback-gap-certain";
import { feedbackRowsKnown } from "./feedback-rows-known";
import { finalHasNewText } from "./final-has-new-text";
import { finalJustified } from "./final-justified";
import { foreignExample } from "./foreign-example";
import { genderAndAgeConsidered } from "./gender-and-age-considered";
import { headlineGiven } from "./headline-given";
import { idsUnique } from "./ids-unique";
import { idsWellFormed } from "./ids-well-formed";
import { justificationInSources } from "./justification-in-sources";
import { normWithPinpoint } from "./norm-with-pinpoint";
import { numbersKept } from "./numbers-kept";
import { ownDocumentCounted } from "./own-document-counted";
import { priorityAndStatusGiven } from "./priority-and-status-given";
import { provisionsCitedApart } from "./provisions-cited-apart";
import { provisionsKnown } from "./provisions-known";
import { questionsAnswered } from "./questions-answered";
import { questionsKnown } from "./questions-known";
import { questionsListed } from "./questions-listed";
import type { Rule } from "./rule";
import { ranksUnique } from "./ranks-unique";
import { roundsToldApart } from "./rounds-told-apart";
import { secondLanguageWhole } from "./second-language-whole";
import { sourceOrExample } from "./source-or-example";
import { textNotCut } from "./text-not-cut";
import { textNotError } from "./text-not-error";
import { textNotFormula } from "./text-not-formula";
import { textWithinLimit } from "./text-within-limit";
import { draftChangesSettled } from "./draft-changes-settled";
import { unchangedSinceReviewed } from "./unchanged-since-reviewed";
import { waiverHasReason } from "./waiver-has-reason";
import { waiverIsUsed } from "./waiver-is-used";

/** Every rule, in the order their findings come in for one row. The rules on waivers are last: they see what the others found. */
export const RULES: readonly Rule[] = [
  detailsGiven,
  idsUnique,
  idsWellFormed,
  numbersKept,
  columnsFilled,
  normWithPinpoint,
  sourceOrExample,
  foreignExample,
  citedInstrumentKnown,
  citedPartExists,
  citedPartConfirmed,
  citedPartInForce,
  citedByItsUnit,
  citationClear,
  citedInstrumentCurrent,
  citedInstrumentInForce,
  citedInstrumentVerified,
  provisionsCitedApart,
  provisionsKnown,
  aspectGiven,
  aspectsKnown,
  questionsKnown,
  priorityAndStatusGiven,
  ranksUnique,
  byWhenSaid,
  headlineGiven,
  secondLanguageWhole,
  finalHasNewText,
  commentsClosed,
  draftChangesSettled,
  unchangedSinceReviewed,
  roundsToldApart,
  briefTextsRead,
  amendmentGapKnown,
  amendmentProvisionKnown,
  amendmentQuotesDraft,
  amendmentChangesText,
  amendmentWorded,
  amendmentFollowsSolution,
  alternativeDiffers,
  amendmentKindFits,
  finalJustified,
  justificationInSources,
  aspectsCovered,
  questionsAnswered,
  answersWhole,
  questionsListed,
  genderAndAgeConsidered,
  documentsCited,
  ownDocumentCounted,
  consultationsHeld,
  consultationRecorded,
  consultationHasFeedback,
  feedbackAnswered,
  feedbackClosed,
  feedbackAwaitsRaiser,
  feedbackClosedByRaiser,
  feedbackRowsKnown,
  feedbackGapCertain,
  commentsRecorded,
  daysRead,
  assignmentComplete,
  assignmentOverdue,
  textNotCut,
  textNotError,
  textWithinLimit,
  textNotFormula,
  waiverHasReason,
  waiverIsUsed,
];
