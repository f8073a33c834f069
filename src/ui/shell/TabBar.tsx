import type { ReactNode } from "react";
import { laterIcon } from "../loading/later-icon";
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

const ICONS = new Map(PLACES.map((place) => [place, laterIcon(PLACE_ICONS[place])]));

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
        const Icon = ICONS.get(name);
        return (
          <>
            <span className={styles.icon}>{Icon && <Icon />}</span>
            <span className={styles.word}>{word}</span>
          </>
        );
      }}
    />
  );
}
