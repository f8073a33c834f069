import type { Account, Reach } from "./online-files";

/**
 * Who signs in, and the tokens for what is asked of OneDrive. A token stays in the memory of whatever gives it; here it
 * goes into one header of one request.
 *
 * Each may throw an `OnlineTrouble`.
 */
export interface TokenSource {
  isSetUp(): Promise<boolean>;
  /** Asks the person where that is needed: to be called while a click still counts. */
  signIn(reach: Reach): Promise<Account>;
  signOut(): Promise<void>;
  /**
   * Without asking the person.
   *
   * @param refused the last token was not taken; the claims that came with the refusal, "" where there were none
   */
  token(reach: Reach, refused?: string): Promise<string>;
}
