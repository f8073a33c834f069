import type { BriefChanges, BriefWritten } from "../domain/brief/refresh/brief-changes";
import type { LinkedContent } from "../domain/brief/refresh/linked-text";
import type { Result } from "../domain/result";

/** A brief that hangs on its workbook: a closed file, or the document that is open in Word. */
export interface LinkedBrief {
  /**
   * What it remembers, its bound texts and its controls.
   *
   * @throws UnusableInput when the document is no brief of ours, or when its controls can't be listed
   */
  read(): Promise<Result<LinkedContent>>;
  /**
   * Change bound texts and the data part, and nothing else. Compares first: a control that no longer shows `before` is
   * left alone, and so is what it is bound to.
   *
   * @throws UnusableInput when nothing was written
   */
  write(changes: BriefChanges): Promise<BriefWritten>;
  /**
   * Cut the brief loose: every control of ours becomes text like any other, and the data part goes.
   *
   * @returns how many controls there were
   * @throws UnusableInput when that can't be done
   */
  freeze(): Promise<number>;
}

/** A brief in a file. */
export interface BriefFile extends LinkedBrief {
  /** The file as it is after what was written; the one it was opened from as long as nothing was. */
  file(): Uint8Array;
}

/** The brief that is open in Word. */
export interface OpenBrief extends LinkedBrief {
  /** Select a control of ours and bring it into view; nothing when it is gone. */
  goTo(control: string): Promise<void>;
}
