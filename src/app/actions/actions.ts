/** What a person can do in the workbook: loaded as one, since a pane shows its first screen without any of it. */
export { addGap } from "./add-gap";
export { adoptTable } from "./adopt-table";
export { replyTo, resolveThread } from "./answer-thread";
export { editGap } from "./edit-gap";
export { explainHole } from "./explain-hole";
export { applyFixes, previewFixes } from "./fix-cells";
export { goTo, goToRow, goToThread } from "./go-to";
export { handAgain } from "./hand-file";
export { handBrief, showBriefPlan } from "./hand-brief";
export { insertCitation } from "./insert-citation";
export { showCatalogue } from "./load-catalogue";
export { openNewReview, openSampleReview } from "./new-workbook";
export { openOnline, signIn, signOut, stopOnline } from "./online-account";
export { previewNormalised } from "./preview-normalised";
export { runCheck } from "./run-check";
export { readAgain } from "./read-again";
export { repairReview } from "./repair-review";
export { saveBrief, takeWay } from "./save-brief";
export { settleConflict } from "./settle-conflict";
export {
  changeBriefAccess,
  checkInBrief,
  inviteToBrief,
  linkToBrief,
  revokeBriefAccess,
  showBriefAccess,
} from "./share-brief";
export { takeBackLast } from "./take-back";
export { takeBackWaiver } from "./take-back-waiver";
export { tellDrafts } from "./tell-drafts";
export { waiveFinding } from "./waive-finding";
