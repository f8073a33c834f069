import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Aspect } from "../../domain/profile/profile";
import { useWords } from "../words/use-words";
import { Filters } from "./Filters";
import { InstrumentList } from "./InstrumentList";
import { ResultList, optionId } from "./ResultList";
import { SearchField } from "./SearchField";
import { useStandardsStyles } from "./StandardsScreen.styles";
import { activeFilters } from "./standards-filter";
import type { Standards } from "./useStandards";

export interface CatalogueBrowserProps {
  readonly standards: Standards;
  readonly catalogue: Catalogue;
  readonly topics: readonly Aspect[];
  readonly homeJurisdiction: string;
  /** The sources cell of the row that is inserted into. */
  readonly sources: string;
  /** With the topic whose parts are to come first; "" for none. */
  readonly onOpen: (instrument: string, topic: string) => void;
}

/** The search box with its results; while nothing is asked, what was inserted lately and all instruments. */
export function CatalogueBrowser(props: CatalogueBrowserProps) {
  const { standards, catalogue, topics, homeJurisdiction, sources } = props;
  const { query, filter, choices, active, hasMore } = standards;
  const styles = useStandardsStyles();
  const { standards: words } = useWords();
  const listId = useId();
  const [showsFilters, setShowsFilters] = useState(activeFilters(filter) > 0);
  const isSearch = query.trim() !== "";
  const results = (
    <ResultList
      id={listId}
      label={isSearch ? words.resultsLabel : words.recent}
      choices={choices}
      active={active}
      sources={sources}
      onChoose={standards.choose}
      onInsert={standards.insert}
    />
  );
  return (
    <>
      <div className={styles.head} role="search">
        <SearchField
          words={words}
          query={query}
          listId={listId}
          hasList={choices.length > 0}
          activeOption={active >= 0 ? optionId(listId, active) : undefined}
          filters={activeFilters(filter)}
          showsFilters={showsFilters}
          onFilters={() => setShowsFilters(!showsFilters)}
          onSearch={standards.search}
          onMove={(steps) => standards.choose(active + steps)}
          onEnter={() => {
            const choice = choices[active];
            if (choice) standards.insert(choice);
            else standards.choose(0);
          }}
        />
        {showsFilters && <Filters catalogue={catalogue} topics={topics} filter={filter} onChange={standards.narrow} />}
      </div>
      <div className={styles.count} role="status">
        {isSearch && choices.length > 0 ? words.results(choices.length, !hasMore) : ""}
      </div>
      {isSearch ? (
        <>
          {results}
          {choices.length === 0 && <p className={styles.hint}>{words.nothing(query.trim())}</p>}
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
          {choices.length > 0 && (
            <>
              <h2 className={styles.sectionTitle}>{words.recent}</h2>
              {results}
            </>
          )}
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
