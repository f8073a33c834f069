import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { countriesIn } from "../text/country-names";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";

/** The country that a person is offered first. */
export const FIRST_COUNTRY = "KZ";

export interface CountryFieldProps {
  /** Code of the country whose draft is reviewed. */
  readonly value: string;
  readonly onChoose: (code: string) => void;
}

/** Whose draft is reviewed. */
export function CountryField({ value, onChoose }: CountryFieldProps): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const { start } = useWords();
  const countries = useMemo(() => countriesIn(language), [language]);
  return (
    <Field className={styles.field} label={start.jurisdiction} size="small">
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
