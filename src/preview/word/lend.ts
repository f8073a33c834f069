import { lendWordMembers } from "../host/document/lend-word-members";
import type { WordLibrary } from "../host/document/lend-word-members";

// Runs in the pane's frame right after office.js: what is said here is done before anything of the pane.
void Office.onReady(({ host }) => {
  if (host === Office.HostType.Word) lendWordMembers(window as unknown as WordLibrary);
});
