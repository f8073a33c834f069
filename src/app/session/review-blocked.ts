import { Refused } from "./refused";

/** The review can't be read in full, as `SessionState.blocked` says already. */
export class ReviewBlocked extends Refused {}
