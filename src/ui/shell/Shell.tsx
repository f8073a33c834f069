import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Offer, ShellState } from "../../app/session/session-state";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { untilIdle } from "../loading/until-idle";
import { useFirstWords } from "../words/use-words";
import { ErrorBoundary } from "./ErrorBoundary";
import { NoticeBar } from "./NoticeBar";
import { isView, viewsOf } from "./screen";
import type { LastViews, Place, Screen } from "./screen";
import { TabBar } from "./TabBar";
import { PANEL_ID, placeTabId, viewTabId } from "./Tabs";
import { useShellStyles } from "./Shell.styles";
import type { TitleEditing } from "./title-editing";
import { ViewSwitch } from "./ViewSwitch";
import { WorkingLine } from "./WorkingLine";

const ShellTitle = lazily(async () => {
  await untilIdle();
  return (await import("./ShellTitle")).ShellTitle;
});
const ArrowLeftIcon = laterIcon("ArrowLeftRegular", "←");
const SettingsIcon = laterIcon("SettingsRegular", "⚙");

export interface ShellProps extends Pick<ShellState, "working" | "notice"> {
  readonly title: string;
  /** Left out where the title is none to be edited. */
  readonly editing?: TitleEditing | undefined;
  /** Those that have something to show; none: no tabs. */
  readonly places: readonly Place[];
  readonly screen: Screen;
  /** The place at hand, or the one to come back to. */
  readonly place: Place;
  readonly views: LastViews;
  /** What the notice offers to do. */
  readonly onAct: (act: Offer["act"]) => void;
  readonly onScreen: (screen: Screen) => void;
  readonly onDismissNotice: () => void;
  /** What the document at hand has to tell above every screen. */
  readonly bars?: ReactNode;
  readonly children: ReactNode;
}

/** The frame around every screen: title, tabs, what is going on, what was done. It knows nothing of a workbook. */
export function Shell(props: ShellProps): ReactNode {
  const { title, editing, places, screen, place, views, working, notice, onAct, onScreen, onDismissNotice, bars } =
    props;
  const styles = useShellStyles();
  const { shell } = useFirstWords();
  const view = isView(screen) ? screen : undefined;
  const hasTabs = places.length > 0;
  const hasSwitch = hasTabs && view !== undefined && viewsOf(place).length > 1;
  const heading = (
    <h1 className={styles.title} title={title}>
      {title}
    </h1>
  );
  return (
    <div className={styles.root}>
      <header>
        <div className={styles.top}>
          {editing ? (
            <ErrorBoundary screen={screen} otherwise={heading}>
              <ShellTitle heading={heading} {...editing} />
            </ErrorBoundary>
          ) : (
            heading
          )}
          <Button
            appearance="subtle"
            size="small"
            icon={view ? <SettingsIcon /> : <ArrowLeftIcon />}
            aria-label={view ? shell.settings : shell.back}
            title={view ? shell.settings : shell.back}
            onClick={() => onScreen(view ? "settings" : views[place])}
          />
        </div>
        {hasTabs && (
          <TabBar
            places={places}
            place={place}
            selected={view !== undefined}
            onSelect={(chosen) => onScreen(views[chosen])}
          />
        )}
        {hasSwitch && <ViewSwitch place={place} view={view} onSelect={onScreen} />}
      </header>
      <main className={mergeClasses(styles.main, !hasTabs && styles.plain)}>
        <WorkingLine words={working} />
        <NoticeBar notice={notice} busy={working !== undefined} onAct={onAct} onDismiss={onDismissNotice} />
        {bars}
        <div
          id={PANEL_ID}
          className={styles.screen}
          {...(hasTabs &&
            view && {
              role: "tabpanel",
              "aria-labelledby": hasSwitch ? `${placeTabId(place)} ${viewTabId(view)}` : placeTabId(place),
            })}
        >
          {props.children}
        </div>
      </main>
    </div>
  );
}
