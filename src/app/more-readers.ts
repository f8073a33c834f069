/** What reads those parts of a workbook that most have not: a profile of its own, and comments on copies of its sheets. */
export { attachCopies } from "../domain/review/attach-copies";
export { readOwnProfile } from "../domain/review/own-profile/read-own-profile";
