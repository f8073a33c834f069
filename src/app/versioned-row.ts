import type { RedlineSpan } from "../domain/amendment/redline/redline-span";
import type { DraftProvision } from "../domain/draft/draft-provision";
import type { Provision } from "../domain/provision/provision";
import type { ProvisionMatch } from "../domain/provision/versions/version-match";

/** An old provision with what it became. */
export interface VersionedRow {
  readonly match: ProvisionMatch;
  readonly old: Provision;
  /** What its row holds from now on: the new provision, or nothing, where it is gone or another row has that one. */
  readonly now: DraftProvision | undefined;
  /** From the old words to the new ones; [] where no word changed, and for what is gone. */
  readonly words: readonly RedlineSpan[];
  /** The same in the second language; left out where it says what it said, or said nothing. */
  readonly otherWords?: readonly RedlineSpan[];
}
