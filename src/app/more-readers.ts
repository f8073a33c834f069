/** What reads those parts of a workbook that most have not: a profile of its own, and odd comments. */
export { attachCopies } from "../domain/review/attach-copies";
export { readOwnProfile } from "../domain/review/own-profile/read-own-profile";
export { settleThreads } from "../domain/review/settle-threads";
