import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { Session } from "../app/session";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { Shell } from "../ui/shell/Shell";
import { LanguageContext } from "../ui/words/use-words";
import type { Navigation } from "./navigation";
import type { PaneTheme } from "./office-theme";
import { Screens } from "./Screens";
import { useSession } from "./use-session";

const ConflictDialog = lazy(async () => ({
  default: (await import("../ui/shell/ConflictDialog")).ConflictDialog,
}));

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high contrast": teamsHighContrastTheme,
};

export interface PaneProps {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly theme: PaneTheme;
  readonly version: string;
  /** Address of the self-test page, if there is one. */
  readonly selfTest: string | undefined;
}

/** The whole pane: the session's state in, the session's actions out. */
export function Pane({ session, navigation, theme, version, selfTest }: PaneProps): ReactNode {
  const state = useSession(session);
  const position = useSyncExternalStore(navigation.subscribe, navigation.position);
  const { language, review, working, notice, conflicts } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <LanguageContext value={language}>
        <Shell
          draftTitle={review?.details.draftTitle}
          screen={position.screen}
          tab={position.tab}
          working={working}
          notice={notice}
          onScreen={navigation.show}
          onDismissNotice={session.dismissNotice}
        >
          <Screens
            session={session}
            state={state}
            position={position}
            version={version}
            selfTest={selfTest}
            onScreen={navigation.show}
          />
        </Shell>
        {conflicts.length > 0 && (
          <ErrorBoundary screen="conflict">
            <Suspense fallback={null}>
              <ConflictDialog
                conflicts={conflicts}
                onSettle={(conflict, take) => void session.settleConflict(conflict, take)}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </LanguageContext>
    </FluentProvider>
  );
}
