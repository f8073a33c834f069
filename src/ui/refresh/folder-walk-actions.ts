import type { FolderEntry } from "../../app/online/online-files";

/** What a person does while looking for the workbook in OneDrive. */
export interface FolderWalkActions {
  readonly onBegin: () => void;
  readonly onOpen: (folder: FolderEntry) => void;
  readonly onBack: (index: number) => void;
  readonly onHome: () => void;
  readonly onTake: (workbook: FolderEntry) => void;
  readonly onAgain: () => void;
  readonly onFurther: () => void;
  readonly onStop: () => void;
}
