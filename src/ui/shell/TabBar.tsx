import type { ComponentType, ReactNode } from "react";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import { PLACE_ICONS } from "../screens";
import { useFirstWords } from "../words/use-words";
import { PLACES } from "./screen";
import type { Place } from "./screen";
import { useTabBarStyles } from "./TabBar.styles";
import { placeTabId, Tabs } from "./Tabs";

export interface TabBarProps {
  readonly places: readonly Place[];
  /** The place at hand, or the one to come back to. */
  readonly place: Place;
  /** Whether one of its views is shown just now. */
  readonly selected: boolean;
  readonly onSelect: (place: Place) => void;
}

const icon = (fetch: (typeof PLACE_ICONS)[Place]): ComponentType =>
  withStandIn(Nothing, async () => {
    await untilIdle();
    return fetch();
  });
const Nothing = (): ReactNode => null;

/** What the words already say, so it waits until the pane has nothing else to do. */
const ICONS = new Map(PLACES.map((place) => [place, icon(PLACE_ICONS[place])]));

/** The places of the pane. Words give way to icons alone where they would not fit. */
export function TabBar({ places, place, selected, onSelect }: TabBarProps): ReactNode {
  const styles = useTabBarStyles();
  const { shell } = useFirstWords();
  return (
    <Tabs
      names={places}
      at={place}
      selected={selected}
      onSelect={onSelect}
      label={shell.screens}
      idOf={placeTabId}
      styles={styles}
      content={(name, word) => {
        const Icon = ICONS.get(name) ?? Nothing;
        return (
          <>
            <span className={styles.icon}>
              <Icon />
            </span>
            <span className={styles.word}>{word}</span>
          </>
        );
      }}
    />
  );
}
