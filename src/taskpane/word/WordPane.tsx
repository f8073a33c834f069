import { FluentProvider } from "@fluentui/react-components";
import type { PartialTheme } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Preferences } from "../../app/ports";
import { keepLanguage } from "../../app/session/chosen-language";
import type { FolderWalk } from "../../app/session/folder-walk";
import type { RefreshSession } from "../../app/session/refresh-session";
import type { Language } from "../../domain/language";
import { WordsContext } from "../../ui/words/use-words";
import type { WordsAtHand } from "../words-at-hand";
import { BriefShell } from "./BriefShell";

export interface WordPaneProps {
  readonly session: RefreshSession;
  /** Looking for the workbook in OneDrive. */
  readonly walk: FolderWalk;
  readonly words: WordsAtHand;
  /** The language to begin with, the first words of which are loaded. */
  readonly language: Language;
  readonly preferences: Preferences;
  readonly theme: PartialTheme;
  readonly version: string;
}

/** The whole pane in Word, in the language that a person chose. */
export function WordPane(props: WordPaneProps): ReactNode {
  const { session, walk, words, preferences, theme, version } = props;
  const [language, setLanguage] = useState(props.language);
  const wanted = useRef(language);
  const speak = async (chosen: Language): Promise<void> => {
    wanted.current = chosen;
    await words.load(chosen);
    // Of two choices in a row the later one stands, whichever words come first.
    if (wanted.current !== chosen) return;
    keepLanguage(preferences, chosen);
    setLanguage(chosen);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme}>
      <WordsContext value={words.in(language)}>
        <Suspense fallback={null}>
          <BriefShell
            session={session}
            walk={walk}
            version={version}
            // Words that can't be loaded leave the language as it is.
            onLanguage={(chosen) => void speak(chosen).catch(() => undefined)}
          />
        </Suspense>
      </WordsContext>
    </FluentProvider>
  );
}
