import type { Screen, TabScreen } from "../ui/shell/screen";
import { isTabScreen } from "../ui/shell/screen";

/** Which screen is shown, and the tab to come back to from a screen that is none. */
export interface Position {
  readonly screen: Screen;
  readonly tab: TabScreen;
}

/** The way from screen to screen, for the pane and for the buttons of the ribbon alike. */
export interface Navigation {
  readonly position: () => Position;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (screen: Screen) => void;
}

export function createNavigation(first: Screen): Navigation {
  let position: Position = { screen: first, tab: isTabScreen(first) ? first : "gaps" };
  const listeners = new Set<() => void>();
  return {
    position: () => position,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show: (screen) => {
      if (screen === position.screen) return;
      position = { screen, tab: isTabScreen(screen) ? screen : position.tab };
      listeners.forEach((listener) => listener());
    },
  };
}
