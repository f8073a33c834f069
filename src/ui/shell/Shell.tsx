import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { Suspense } from "react";
import type { ReactNode } from "react";
import type { Blocked, Notice, Offer } from "../../app/session/session-state";
import { useKeptFocus } from "../focus/useKeptFocus";
import { lazily } from "../loading/lazily";
import { useFirstWords } from "../words/use-words";
import type { BlockedCure } from "./BlockedBar";
import { ErrorBoundary } from "./ErrorBoundary";
import { NoticeBar } from "./NoticeBar";
import type { RemarkLineProps } from "./RemarkLine";
import { isTabScreen } from "./screen";
import type { Screen, TabScreen } from "./screen";
import { PANEL_ID, TabBar, tabId } from "./TabBar";
import { useShellStyles } from "./Shell.styles";
import { WorkingLine } from "./WorkingLine";

const BlockedBar = lazily(async () => (await import("./BlockedBar")).BlockedBar);
const RemarkLine = lazily(async () => (await import("./RemarkLine")).RemarkLine);

export interface ShellProps {
  /** Title of the draft law under review; undefined before there is a review, and then there are no tabs. */
  readonly draftTitle: string | undefined;
  readonly screen: Screen;
  readonly tab: TabScreen;
  readonly working: string | undefined;
  readonly notice: Notice | undefined;
  /** Set while the review can't be read in full. */
  readonly blocked: Blocked | undefined;
  /** What the notice, or the bar of a review that can't be read, offers to do. */
  readonly onAct: (act: BlockedCure | Offer["act"]) => void;
  readonly remarks: RemarkLineProps["remarks"];
  readonly onGoTo: RemarkLineProps["onGoTo"];
  readonly onScreen: (screen: Screen) => void;
  readonly onDismissNotice: () => void;
  readonly children: ReactNode;
}

/** The frame around every screen: title, tabs, what is going on, what was done. */
export function Shell({
  draftTitle,
  screen,
  tab,
  working,
  notice,
  blocked,
  onAct,
  remarks,
  onGoTo,
  onScreen,
  onDismissNotice,
  children,
}: ShellProps): ReactNode {
  const styles = useShellStyles();
  const { name, shell } = useFirstWords();
  const root = useKeptFocus<HTMLDivElement>();
  const aside = !isTabScreen(screen);
  const hasTabs = draftTitle !== undefined;
  return (
    <div ref={root} className={styles.root}>
      <header>
        <div className={styles.top}>
          <h1 className={styles.title} title={draftTitle}>
            {draftTitle === undefined ? name : draftTitle || shell.untitled}
          </h1>
          <Button
            appearance="subtle"
            size="small"
            icon={aside ? <ArrowLeftRegular /> : <SettingsRegular />}
            aria-label={aside ? shell.back : shell.settings}
            title={aside ? shell.back : shell.settings}
            onClick={() => onScreen(aside ? tab : "settings")}
          />
        </div>
        {hasTabs && <TabBar tab={tab} selected={!aside} onSelect={onScreen} />}
      </header>
      <main className={mergeClasses(styles.main, !hasTabs && styles.plain)}>
        <WorkingLine words={working} />
        {blocked && (
          <ErrorBoundary screen="blocked">
            <Suspense fallback={null}>
              <BlockedBar blocked={blocked} busy={working !== undefined} onCure={onAct} />
            </Suspense>
          </ErrorBoundary>
        )}
        <NoticeBar notice={notice} busy={working !== undefined} onAct={onAct} onDismiss={onDismissNotice} />
        {hasTabs && !aside && remarks.length > 0 && (
          <ErrorBoundary screen="remarks">
            <Suspense fallback={null}>
              <RemarkLine remarks={remarks} onGoTo={onGoTo} />
            </Suspense>
          </ErrorBoundary>
        )}
        <div
          id={PANEL_ID}
          className={styles.screen}
          {...(hasTabs && !aside && { role: "tabpanel", "aria-labelledby": tabId(tab) })}
        >
          {children}
        </div>
      </main>
    </div>
  );
}
