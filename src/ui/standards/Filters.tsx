import { Button, Select } from "@fluentui/react-components";
import { useId, useMemo } from "react";

import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language } from "../../domain/language";
import type { Aspect } from "../../domain/profile/profile";
import { useWords } from "../words/use-words";
import { useStandardsStyles } from "./StandardsScreen.styles";
import type { StandardsFilter } from "./standards-filter";
import { NO_FILTER, activeFilters } from "./standards-filter";
import { kindLabel, placeLabel } from "./words/instrument-labels";

export interface FiltersProps {
  readonly catalogue: Catalogue;
  readonly topics: readonly Aspect[];
  readonly filter: StandardsFilter;
  readonly onChange: (filter: StandardsFilter) => void;
}

/** Topic, kind and jurisdiction, each with only what the catalogue has. */
export function Filters({ catalogue, topics, filter, onChange }: FiltersProps) {
  const styles = useStandardsStyles();
  const { language, standards: words } = useWords();
  const { kinds, places } = useMemo(
    () => ({
      kinds: sorted(
        catalogue.instruments.map(({ kind }) => kind),
        (kind) => kindLabel(kind, language),
        language,
      ),
      places: sorted(
        catalogue.instruments.map(({ jurisdiction }) => jurisdiction),
        (code) => placeLabel(code, language),
        language,
      ),
    }),
    [catalogue, language],
  );
  return (
    <div className={styles.filters}>
      <Choice
        label={words.topic}
        any={words.any}
        value={filter.topic}
        options={topics.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(topic) => onChange({ ...filter, topic })}
      />
      <Choice
        label={words.kind}
        any={words.any}
        value={filter.kind}
        options={kinds}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Choice
        label={words.place}
        any={words.any}
        value={filter.jurisdiction}
        options={places}
        onChange={(jurisdiction) => onChange({ ...filter, jurisdiction })}
      />
      {activeFilters(filter) > 0 && (
        <Button className={styles.clear} size="small" appearance="subtle" onClick={() => onChange(NO_FILTER)}>
          {words.clearFilters}
        </Button>
      )}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  const styles = useStandardsStyles();
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}

const sorted = (values: readonly string[], labelOf: (value: string) => string, language: Language): readonly Option[] =>
  [...new Set(values.filter((value) => value !== ""))]
    .map((value) => ({ value, label: labelOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
