import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Aspect } from "../../domain/profile/profile";
import { useLanguage, useWords } from "../words/use-words";
import { Filters } from "./Filters";
import { InstrumentList } from "./InstrumentList";
import { ResultList, optionId } from "./ResultList";
import { SearchField } from "./SearchField";
import { useStandardsStyles } from "./StandardsScreen.styles";
import { activeFilters } from "./standards-filter";
import type { Citable } from "./citable";
import type { Standards } from "./useStandards";

export interface CatalogueBrowserProps {
  readonly standards: Standards;
  readonly catalogue: Catalogue;
  readonly topics: readonly Aspect[];
  readonly homeJurisdiction: string;
  /** Whether the row that is inserted into cites one already. */
  readonly isThere: (citable: Citable) => boolean;
  /** With the topic whose parts are to come first; "" for none. */
  readonly onOpen: (instrument: string, topic: string) => void;
  /** Shown while nothing is asked, below what is at hand. */
  readonly forRow: ReactNode;
}

/** The search box with its results; while nothing is asked, what was inserted lately or is likely to be next. */
export function CatalogueBrowser(props: CatalogueBrowserProps) {
  const { standards, catalogue, topics, homeJurisdiction, isThere } = props;
  const { query, asked, filter, showsFilters, choices, remarks, recents, active, marked, hasMore } = standards;
  const styles = useStandardsStyles();
  const { standards: words } = useWords();
  const language = useLanguage();
  const listId = useId();
  const isSearch = asked !== "";
  const starts = choices.length === 0 ? [] : recents > 0 && recents < choices.length ? [0, recents] : [0];
  const listIds = starts.map((from) => `${listId}-from-${from}`).join(" ");
  const list = (label: string, from: number, to: number, isShort = false): ReactNode => (
    <ResultList
      id={listId}
      label={label}
      choices={choices.slice(from, to)}
      from={from}
      isShort={isShort}
      active={active}
      marked={marked}
      isThere={isThere}
      onChoose={standards.choose}
      onMark={standards.mark}
      onInsert={(choice) => standards.insert([choice])}
    />
  );
  const atHand = (label: string, from: number, to: number): ReactNode =>
    from < to && (
      <>
        <h2 className={styles.sectionTitle}>{label}</h2>
        {list(label, from, to, true)}
      </>
    );
  return (
    <>
      <div className={styles.head} role="search">
        <SearchField
          words={words}
          query={query}
          listIds={listIds}
          activeOption={active >= 0 ? optionId(listId, active) : undefined}
          filters={activeFilters(filter)}
          showsFilters={showsFilters}
          onFilters={standards.toggleFilters}
          onSearch={standards.search}
          onMove={standards.move}
          onEnter={() => {
            if (standards.chosen.length > 0) standards.insert(standards.chosen);
            else standards.move(1);
          }}
          onMark={() => standards.mark(active)}
        />
        {showsFilters && <Filters catalogue={catalogue} topics={topics} filter={filter} onChange={standards.narrow} />}
      </div>
      <div className={styles.count} role="status">
        {isSearch && remarks.map((remark) => <div key={remark.en}>{remark[language]}</div>)}
        {isSearch && choices.length > 0 ? words.results(choices.length, !hasMore) : ""}
      </div>
      {isSearch ? (
        <>
          {list(words.resultsLabel, 0, choices.length)}
          {choices.length === 0 && <p className={styles.hint}>{words.nothing(asked)}</p>}
          {hasMore && (
            <div className={styles.more}>
              <Button size="small" onClick={standards.showMore}>
                {words.more}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          {atHand(words.recent, 0, recents)}
          {atHand(words.often, recents, choices.length)}
          {props.forRow}
          <InstrumentList
            catalogue={catalogue}
            topics={topics}
            filter={filter}
            homeJurisdiction={homeJurisdiction}
            onOpen={props.onOpen}
          />
          <p className={styles.hint}>
            {words.keys} {words.inEnglish}
          </p>
        </>
      )}
    </>
  );
}
