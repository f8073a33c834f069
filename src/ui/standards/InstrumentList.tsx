import { useMemo } from "react";

import { shortNameIn, titleIn } from "../../domain/citation/name-in";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";
import type { Language } from "../../domain/language";
import { Disclosure } from "../disclosure/Disclosure";
import { useWords } from "../words/use-words";
import { InstrumentBadges } from "./InstrumentBadges";
import { useInstrumentListStyles } from "./InstrumentList.styles";
import { useStandardsStyles } from "./StandardsScreen.styles";
import type { InstrumentGroup } from "./group-instruments";
import { groupInstruments } from "./group-instruments";
import type { StandardsFilter } from "./standards-filter";
import { activeFilters, partsOnTopic, passes } from "./standards-filter";
import { placeLabel } from "./words/instrument-labels";
import type { StandardsWords } from "./words/standards-words";

export interface InstrumentListProps {
  readonly catalogue: Catalogue;
  readonly filter: StandardsFilter;
  readonly homeJurisdiction: string;
  readonly onOpen: (id: string) => void;
}

/** Every instrument that passes the filter, in groups that open; with a filter they are open already. */
export function InstrumentList({ catalogue, filter, homeJurisdiction, onOpen }: InstrumentListProps) {
  const styles = useInstrumentListStyles();
  const screen = useStandardsStyles();
  const { language, standards: words } = useWords();
  const groups = useMemo(
    () =>
      groupInstruments(
        catalogue.instruments.filter((instrument) => passes(filter, instrument)),
        homeJurisdiction,
      ),
    [catalogue, filter, homeJurisdiction],
  );
  const isNarrowed = activeFilters(filter) > 0;
  return (
    <>
      <h2 className={screen.sectionTitle}>{words.browse}</h2>
      {groups.length === 0 && <p className={screen.hint}>{words.noneLeft}</p>}
      {groups.map(({ group, instruments }) => (
        <Disclosure
          key={`${group} ${isNarrowed}`}
          className={styles.group}
          summaryClassName={styles.summary}
          isOpen={isNarrowed}
          label={
            <>
              <span className={styles.groupName}>{groupName(group, words, language, homeJurisdiction)}</span>
              <span className={styles.number}>{instruments.length}</span>
            </>
          }
        >
          {() => (
            <ul className={styles.list}>
              {instruments.map((instrument) => (
                <li key={instrument.id}>
                  <Row instrument={instrument} topic={filter.topic} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
    </>
  );
}

interface RowProps {
  readonly instrument: Instrument;
  readonly topic: string;
  readonly onOpen: (id: string) => void;
}

function Row({ instrument, topic, onOpen }: RowProps) {
  const styles = useInstrumentListStyles();
  const { language, standards: words } = useWords();
  const [short, title] = [shortNameIn(instrument, language), titleIn(instrument, language)];
  return (
    <button type="button" className={styles.row} onClick={() => onOpen(instrument.id)}>
      <span className={styles.short}>{short}</span>
      {title !== short && (
        <span className={styles.title} lang={title === instrument.title.en ? "en" : undefined}>
          {title}
        </span>
      )}
      {topic !== "" && (
        <span className={styles.title}>{words.partsOnTopic(partsOnTopic(instrument, topic).length)}</span>
      )}
      <InstrumentBadges instrument={instrument} confidence={instrument.confidence} />
    </button>
  );
}

const groupName = (group: InstrumentGroup, { groups }: StandardsWords, language: Language, home: string): string =>
  group === "home" ? groups.home(placeLabel(home, language)) : groups[group];
