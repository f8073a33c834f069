import type { Way } from "../../app/online/trouble-facts";
import type { RefreshChoices } from "../../domain/brief/refresh/refresh-plan";

/** What a person can do with a brief's file. */
export interface RefreshFileActions {
  /** See whether the workbook knows a brief in OneDrive; nothing is asked of anybody. */
  readonly onOpen: () => void;
  readonly onPick: (file: File) => void;
  /** Take the brief in OneDrive, signing in where that is still to be done. */
  readonly onTake: () => void;
  readonly onLook: () => void;
  readonly onRefresh: (choices: RefreshChoices) => void;
  readonly onGoToRow: (gap: string) => void;
  readonly onHandAgain: () => void;
  readonly onWay: (way: Way) => void;
  readonly onStop: () => void;
}
