import type { BriefWritten } from "../../domain/brief/refresh/brief-changes";
import type { Review } from "../../domain/review/review";
import type { Message } from "../../domain/result";
import type { OnlineFile } from "../online/online-files";
import type { Refresh } from "../refresh-brief";

/** A brief in a file, as it stood to the open workbook when it was last looked at. */
export interface BriefFileState extends Refresh {
  readonly name: string;
  /** Set for one that lies in OneDrive, where it goes back to. */
  readonly online: OnlineFile | undefined;
  /** What it was compared with. */
  readonly review: Review;
  /** Name of the workbook it was compared with. */
  readonly workbook: string;
  /** Of reading the brief and the workbook. */
  readonly remarks: readonly Message[];
  /** What came of the last refresh. */
  readonly written: BriefWritten | undefined;
}
