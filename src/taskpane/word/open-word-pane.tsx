import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { keptPreferences } from "../../adapters/office/office-helpers";
import type { OfficeTheme } from "../../adapters/office/office-theme";
import { createFolderWalk } from "../../app/session/folder-walk";
import { createRefreshSession } from "../../app/session/refresh-session";
import { chosenLanguage } from "../../app/session/chosen-language";
import { paneLanguage } from "../pane-language";
import { usePaneTheme } from "../use-pane-theme";
import { wordsAtHand } from "../words-at-hand";
import { WordPane } from "./WordPane";
import type { WordPaneProps } from "./WordPane";
import { onlineFiles, wordPorts } from "./word-ports";

/** The pane beside a document: the brief that is open, and bringing it up to date. */
export async function openWordPane(
  place: HTMLElement,
  office: { readonly displayLanguage: string; readonly theme: OfficeTheme },
  version: string,
): Promise<void> {
  const preferences = keptPreferences();
  const words = wordsAtHand();
  const language = chosenLanguage(preferences) ?? paneLanguage(office.displayLanguage);
  await words.loadFirst(language);
  const session = createRefreshSession(wordPorts());
  const walk = createFolderWalk(onlineFiles, (name, file) => void session.pick(name, async () => file));
  createRoot(place).render(
    <ThemedPane {...{ session, walk, words, language, preferences, version }} office={office.theme} />,
  );
  await session.read();
}

function ThemedPane({ office, ...pane }: Omit<WordPaneProps, "theme"> & { readonly office: OfficeTheme }): ReactNode {
  const theme = usePaneTheme(office);
  return theme ? <WordPane {...pane} theme={theme} /> : null;
}
