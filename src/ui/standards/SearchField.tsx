import { Button, SearchBox } from "@fluentui/react-components";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";

import { useStandardsStyles } from "./StandardsScreen.styles";
import type { StandardsWords } from "./words/standards-words";

export interface SearchFieldProps {
  readonly words: StandardsWords;
  readonly query: string;
  /** Of the lists that the arrows go through, parted by blanks; "" when there is none. */
  readonly listIds: string;
  /** Id of the option that is active while the focus stays in the box. */
  readonly activeOption: string | undefined;
  readonly filters: number;
  readonly showsFilters: boolean;
  readonly onFilters: () => void;
  readonly onSearch: (query: string) => void;
  readonly onMove: (steps: number) => void;
  readonly onEnter: () => void;
  /** Mark the active result, to insert several at once. */
  readonly onMark: () => void;
}

/** The search box, from which the arrows go through the results, and the button for the filters. */
export function SearchField(props: SearchFieldProps) {
  const { words, query, listIds, activeOption, filters, showsFilters } = props;
  const styles = useStandardsStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actionOf(event, props);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={styles.searchRow}>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={words.searchExample}
        role="combobox"
        aria-label={words.searchLabel}
        title={words.searchExample}
        aria-autocomplete="list"
        aria-expanded={listIds !== ""}
        aria-controls={listIds === "" ? undefined : listIds}
        aria-activedescendant={activeOption}
        dismiss={{ "aria-label": words.clearSearch }}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, { value }) => props.onSearch(value)}
        onKeyDown={onKeyDown}
      />
      <Button
        appearance="subtle"
        icon={filters > 0 ? <Filter20Filled /> : <Filter20Regular />}
        aria-expanded={showsFilters}
        aria-label={words.filters(filters)}
        title={words.filters(filters)}
        onClick={props.onFilters}
      />
    </div>
  );
}

function actionOf(event: KeyboardEvent, { query, onMove, onEnter, onMark, onSearch }: SearchFieldProps) {
  switch (event.key) {
    case "ArrowDown":
      return () => onMove(1);
    case "ArrowUp":
      return () => onMove(-1);
    case "Enter":
      // A key held down must not insert over and over.
      if (event.repeat || event.nativeEvent.isComposing) return undefined;
      return event.shiftKey ? onMark : onEnter;
    case "Escape":
      return query === "" ? undefined : () => onSearch("");
    default:
      return undefined;
  }
}
