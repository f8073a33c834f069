import { FIRST_VIEWS, isView, placeOf } from "../ui/shell/screen";
import type { LastViews, Place, Screen } from "../ui/shell/screen";

/** Which screen is shown, the place to come back to from a screen that is in none, and the view last shown of each. */
export interface Position {
  readonly screen: Screen;
  readonly place: Place;
  readonly views: LastViews;
}

/** The way from screen to screen, for the pane and for the buttons of the ribbon alike. */
export interface Navigation {
  readonly position: () => Position;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (screen: Screen) => void;
}

export function createNavigation(first: Screen): Navigation {
  let position = moved({ screen: "gaps", place: "table", views: FIRST_VIEWS }, first);
  const listeners = new Set<() => void>();
  return {
    position: () => position,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show: (screen) => {
      if (screen === position.screen) return;
      position = moved(position, screen);
      listeners.forEach((listener) => listener());
    },
  };
}

function moved(from: Position, screen: Screen): Position {
  if (!isView(screen)) return { ...from, screen };
  const place = placeOf(screen);
  return { screen, place, views: { ...from.views, [place]: screen } };
}
