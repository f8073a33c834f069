import { Button, SearchBox } from "@fluentui/react-components";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons/svg/filter";
import type { KeyboardEvent } from "react";

import { useStandardsStyles } from "./StandardsScreen.styles";
import type { StandardsWords } from "./words/standards-words";

export interface SearchFieldProps {
  readonly words: StandardsWords;
  readonly query: string;
  readonly listId: string;
  readonly hasList: boolean;
  /** Id of the option that is active while the focus stays in the box. */
  readonly activeOption: string | undefined;
  readonly filters: number;
  readonly showsFilters: boolean;
  readonly onFilters: () => void;
  readonly onSearch: (query: string) => void;
  readonly onMove: (steps: number) => void;
  readonly onEnter: () => void;
}

/** The search box, from which the arrows go through the results, and the button for the filters. */
export function SearchField(props: SearchFieldProps) {
  const { words, query, listId, hasList, activeOption, filters, showsFilters } = props;
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
        aria-expanded={hasList}
        aria-controls={hasList ? listId : undefined}
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

function actionOf(event: KeyboardEvent, { query, onMove, onEnter, onSearch }: SearchFieldProps) {
  switch (event.key) {
    case "ArrowDown":
      return () => onMove(1);
    case "ArrowUp":
      return () => onMove(-1);
    case "Enter":
      // A key held down must not insert over and over.
      return event.repeat || event.nativeEvent.isComposing ? undefined : onEnter;
    case "Escape":
      return query === "" ? undefined : () => onSearch("");
    default:
      return undefined;
  }
}
