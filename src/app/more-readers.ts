/** What reads those parts of a workbook that most have not: its own profile, odd comments, a status in other words. */
export { attachCopies } from "../domain/review/attach-copies";
export { readOwnProfile } from "../domain/review/own-profile/read-own-profile";
export { settleThreads } from "../domain/review/settle-threads";
export { withUsualStatus } from "../domain/review/usual-status";
