import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { ComponentType, KeyboardEvent, ReactNode } from "react";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import { SCREENS } from "../screens";
import { useFirstWords } from "../words/use-words";
import { TAB_SCREENS } from "./screen";
import type { TabScreen } from "./screen";
import { useTabBarStyles } from "./TabBar.styles";

export interface TabBarProps {
  /** The tab at hand, or the one to come back to. */
  readonly tab: TabScreen;
  /** Whether its screen is shown just now. */
  readonly selected: boolean;
  readonly onSelect: (screen: TabScreen) => void;
}

export const PANEL_ID = "pane-screen";
export const tabId = (screen: TabScreen): string => `pane-tab-${screen}`;

const icon = (fetch: (typeof SCREENS)[TabScreen]["icon"]): ComponentType =>
  withStandIn(Nothing, async () => {
    await untilIdle();
    return fetch();
  });
const Nothing = (): ReactNode => null;

/** What the words already say, so it waits until the pane has nothing else to do. */
const ICONS = TAB_SCREENS.map((screen) => icon(SCREENS[screen].icon));

/** Where an arrow or an end key leads to among so many tabs. */
function keyTarget(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * The screens of a review. Words give way to icons alone where they would not fit.
 *
 * Not Fluent's TabList: its focus guards are hidden from screen readers yet
 * can be tabbed to, and it would be a third of the first load.
 */
export function TabBar({ tab, selected, onSelect }: TabBarProps): ReactNode {
  const styles = useTabBarStyles();
  const { shell } = useFirstWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const next = keyTarget(event.key, at, TAB_SCREENS.length);
    const screen = next === undefined ? undefined : TAB_SCREENS[next];
    if (!screen) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next ?? 0]?.focus();
    onSelect(screen);
  };
  return (
    <div ref={list} role="tablist" aria-label={shell.screens} className={styles.list}>
      {TAB_SCREENS.map((screen, index) => {
        const isSelected = selected && screen === tab;
        const Icon = ICONS[index] ?? Nothing;
        return (
          <button
            key={screen}
            type="button"
            role="tab"
            id={tabId(screen)}
            tabIndex={screen === tab ? 0 : -1}
            aria-selected={isSelected}
            {...(isSelected && { "aria-controls": PANEL_ID })}
            aria-label={shell[screen]}
            title={shell[screen]}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => onSelect(screen)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <span className={styles.icon}>
              <Icon />
            </span>
            <span className={styles.word}>{shell[screen]}</span>
          </button>
        );
      })}
    </div>
  );
}
