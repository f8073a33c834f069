import { FIRST_VIEWS, isView, placeOf } from "../ui/shell/screen";
import type { LastViews, Place, Screen } from "../ui/shell/screen";

/** Which screen is shown, the place to come back to from a screen that is in none, and the view last shown of each. */
export interface Position {
  readonly screen: Screen;
  readonly place: Place;
  readonly views: LastViews;
  /** How often a standard to insert was asked for: each time the cursor goes into the search. */
  readonly searches: number;
}

/** The way from screen to screen, for the pane and for the buttons of the ribbon alike. */
export interface Navigation {
  readonly position: () => Position;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (screen: Screen) => void;
  /** Show the search for standards, with the cursor in it. */
  readonly search: () => void;
}

export function createNavigation(first: Screen): Navigation {
  let position = moved({ screen: "gaps", place: "table", views: FIRST_VIEWS, searches: 0 }, first);
  const listeners = new Set<() => void>();
  const move = (next: Position): void => {
    position = next;
    listeners.forEach((listener) => listener());
  };
  return {
    position: () => position,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show: (screen) => {
      if (screen !== position.screen) move(moved(position, screen));
    },
    search: () => move({ ...moved(position, "standards"), searches: position.searches + 1 }),
  };
}

function moved(from: Position, screen: Screen): Position {
  if (!isView(screen)) return { ...from, screen };
  const place = placeOf(screen);
  return { ...from, screen, place, views: { ...from.views, [place]: screen } };
}
