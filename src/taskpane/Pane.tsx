import { FluentProvider } from "@fluentui/react-components";
import type { PartialTheme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { SelfTest } from "../app/self-test";
import type { Session } from "../app/session/session";
import type { Language } from "../domain/language";
import { DraftsContext } from "../ui/drafts/use-draft";
import { lazily } from "../ui/loading/lazily";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { isView, PLACES } from "../ui/shell/screen";
import type { Screen } from "../ui/shell/screen";
import { Shell } from "../ui/shell/Shell";
import { WorkbookBars } from "../ui/workbook/WorkbookBars";
import { WordsContext } from "../ui/words/use-words";
import type { SpokenWords } from "../ui/words/use-words";
import type { Navigation } from "./navigation";
import { Screens } from "./Screens";
import { useSession } from "./use-session";

const ConflictDialog = lazily(async () => (await import("../ui/workbook/ConflictDialog")).ConflictDialog);

export interface PaneProps {
  readonly session: Session;
  readonly navigation: Navigation;
  /** Of the language that the session speaks, the first of which are loaded by then. */
  readonly wordsIn: (language: Language) => SpokenWords;
  readonly theme: PartialTheme;
  readonly version: string;
  /** Fetches what the self-test needs of this Excel, if it may be tried. */
  readonly selfTest: (() => Promise<SelfTest>) | undefined;
}

/** The whole pane: the session's state in, the session's actions out. */
export function Pane({ session, navigation, wordsIn, theme, version, selfTest }: PaneProps): ReactNode {
  const state = useSession(session);
  const position = useSyncExternalStore(navigation.subscribe, navigation.position);
  const { language, review, working, notice, blocked, remarks, conflicts } = state;
  const show = (screen: Screen): void => {
    // What was done has been read by now; what went wrong stays until it is dismissed.
    if (notice?.kind === "done") session.dismissNotice();
    navigation.show(screen);
  };
  const words = wordsIn(language);
  const { first } = words;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme}>
      <WordsContext value={words}>
        <DraftsContext value={session.drafts}>
          <Shell
            {...position}
            title={review ? review.details.draftTitle || first.shell.untitled : first.name}
            editing={
              review && {
                held: review.details.draftTitle,
                onEdit: (before, after) => void session.act("editTitle", before, after),
              }
            }
            places={review ? PLACES : []}
            working={working}
            notice={blocked && notice?.saysBlocked ? undefined : notice}
            onAct={(act) => void session.act(act)}
            onScreen={show}
            onDismissNotice={session.dismissNotice}
            bars={
              <WorkbookBars
                blocked={blocked}
                busy={working !== undefined}
                onCure={(cure) => void session.act(cure)}
                remarks={isView(position.screen) ? remarks : []}
                onGoTo={({ table, row, column }) => void session.act("goTo", table, row, column)}
              />
            }
          >
            <Screens
              session={session}
              state={state}
              position={position}
              version={version}
              selfTest={selfTest}
              onScreen={show}
            />
          </Shell>
          {conflicts.length > 0 && (
            <ErrorBoundary screen="conflict">
              <ConflictDialog
                conflicts={conflicts}
                onSettle={(conflict, take) => session.act("settleConflict", conflict, take)}
              />
            </ErrorBoundary>
          )}
        </DraftsContext>
      </WordsContext>
    </FluentProvider>
  );
}
