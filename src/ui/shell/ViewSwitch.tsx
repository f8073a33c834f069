import type { ReactNode } from "react";
import { useFirstWords } from "../words/use-words";
import { viewsOf } from "./screen";
import type { Place, View } from "./screen";
import { Tabs, viewTabId } from "./Tabs";
import { useViewSwitchStyles } from "./ViewSwitch.styles";

export interface ViewSwitchProps {
  readonly place: Place;
  readonly view: View;
  readonly onSelect: (view: View) => void;
}

/** The views of a place that has several. */
export function ViewSwitch({ place, view, onSelect }: ViewSwitchProps): ReactNode {
  const styles = useViewSwitchStyles();
  const { shell } = useFirstWords();
  return (
    <Tabs
      names={viewsOf(place)}
      at={view}
      selected
      onSelect={onSelect}
      label={shell[place]}
      idOf={viewTabId}
      styles={styles}
      content={(_, word) => word}
    />
  );
}
