import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { shortNameIn, titleIn } from "../../domain/citation/format/name-in";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";
import type { Aspect } from "../../domain/profile/profile";
import { Disclosure } from "../disclosure/Disclosure";
import { useWords } from "../words/use-words";
import { InstrumentBadges } from "./InstrumentBadges";
import { useInstrumentListStyles } from "./InstrumentList.styles";
import { useStandardsStyles } from "./StandardsScreen.styles";
import { groupInstruments } from "./group-instruments";
import type { Grouping } from "./grouping";
import { GROUPINGS } from "./grouping";
import type { StandardsFilter } from "./standards-filter";
import { activeFilters, partsOnTopic, passes } from "./standards-filter";

export interface InstrumentListProps {
  readonly catalogue: Catalogue;
  readonly topics: readonly Aspect[];
  readonly filter: StandardsFilter;
  readonly homeJurisdiction: string;
  /** With the topic whose parts are to come first; "" for none. */
  readonly onOpen: (id: string, topic: string) => void;
}

/** Every instrument that passes the filter, in groups that open; with a filter they are open already. */
export function InstrumentList({ catalogue, topics, filter, homeJurisdiction, onOpen }: InstrumentListProps) {
  const styles = useInstrumentListStyles();
  const screen = useStandardsStyles();
  const { language, standards: words } = useWords();
  const [grouping, setGrouping] = useState<Grouping>("source");
  const groups = useMemo(
    () =>
      groupInstruments(
        catalogue.instruments.filter((instrument) => passes(filter, instrument)),
        grouping,
        {
          homeJurisdiction,
          topics: filter.topic === "" ? topics : topics.filter(({ id }) => id === filter.topic),
          language,
          words,
        },
      ),
    [catalogue, topics, filter, homeJurisdiction, grouping, language, words],
  );
  const isNarrowed = activeFilters(filter) > 0;
  return (
    <>
      <div className={styles.head}>
        <h2 className={screen.sectionTitle}>{words.browse}</h2>
        <Select
          className={styles.grouping}
          size="small"
          appearance="underline"
          aria-label={words.groupBy}
          value={grouping}
          onChange={(_event, { value }) => setGrouping(GROUPINGS.find((one) => one === value) ?? "source")}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {words.groupings[one]}
            </option>
          ))}
        </Select>
      </div>
      {groups.length === 0 && <p className={screen.hint}>{words.noneLeft}</p>}
      {groups.map(({ key, name, topic, instruments }) => (
        <Disclosure
          key={`${grouping} ${key} ${isNarrowed}`}
          className={styles.group}
          summaryClassName={styles.summary}
          isOpen={isNarrowed}
          label={
            <>
              <span className={styles.groupName}>{name}</span>
              <span className={styles.number}>{instruments.length}</span>
            </>
          }
        >
          {() => (
            <ul className={styles.list}>
              {instruments.map((instrument) => (
                <li key={instrument.id}>
                  <Row instrument={instrument} topic={topic ?? filter.topic} onOpen={onOpen} />
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
  readonly onOpen: InstrumentListProps["onOpen"];
}

function Row({ instrument, topic, onOpen }: RowProps) {
  const styles = useInstrumentListStyles();
  const { language, standards: words } = useWords();
  const [short, title] = [shortNameIn(instrument, language), titleIn(instrument, language)];
  return (
    <button type="button" className={styles.row} onClick={() => onOpen(instrument.id, topic)}>
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
