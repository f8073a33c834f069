import { UnusableInput } from "../../domain/result";

/** The review can't be read in full, as `SessionState.blocked` says already. */
export class ReviewBlocked extends UnusableInput {}
