import { lendWordMembers } from "../host/document/lend-word-members";
import type { WordLibrary } from "../host/document/lend-word-members";
import { lendNotes } from "../host/lend-notes";
import type { LibraryWithoutNotes } from "../host/lend-notes";

type Library = WordLibrary & {
  readonly Excel: LibraryWithoutNotes["classes"];
  readonly OfficeExtension: LibraryWithoutNotes["extension"];
};

// Runs in the pane's frame right after office.js: what is said here is done before anything of the pane, which may
// speak of what is lent before it has asked for anything.
void Office.onReady(({ host }) => {
  const library = window as unknown as Library;
  if (host === Office.HostType.Word) lendWordMembers(library);
  if (host === Office.HostType.Excel) lendNotes({ classes: library.Excel, extension: library.OfficeExtension });
});
