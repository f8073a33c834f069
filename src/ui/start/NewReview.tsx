import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { isLanguage } from "../../domain/language";
import type { Language } from "../../domain/language";
import { OF_THIS_WORKBOOK, PROFILES, profileForCountry } from "../../domain/profile/profiles";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { CountryField } from "./CountryField";

export interface NewReviewProps {
  /** Whether the open workbook holds a profile. */
  readonly holdsProfile: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Code of the country whose draft is reviewed. */
  readonly jurisdiction: string;
  readonly onJurisdiction: (code: string) => void;
  readonly busy: boolean;
  readonly onNewReview: (language: Language, jurisdiction: string, profile: string) => void;
}

/** Makes an empty review in a workbook of its own. */
export function NewReview(props: NewReviewProps): ReactNode {
  const { holdsProfile, language, onLanguage, jurisdiction, onJurisdiction, busy, onNewReview } = props;
  const styles = useScreenStyles();
  const { start } = useWords();
  const paneLanguage = useLanguage();
  const [asked, setAsked] = useState<string>();
  const profile = asked ?? (holdsProfile ? OF_THIS_WORKBOOK : profileForCountry(jurisdiction).id);
  return (
    <section className={styles.section} aria-labelledby="start-new">
      <h2 id="start-new" className={styles.subtitle}>
        {start.newReview}
      </h2>
      <Field className={styles.field} label={start.language} size="small">
        <Select value={language} onChange={(_, { value }) => isLanguage(value) && onLanguage(value)}>
          <LanguageOptions />
        </Select>
      </Field>
      <CountryField value={jurisdiction} onChoose={onJurisdiction} />
      <Field className={styles.field} label={start.profile} size="small">
        <Select value={profile} onChange={(_, { value }) => setAsked(value)}>
          {holdsProfile && <option value={OF_THIS_WORKBOOK}>{start.profileHere}</option>}
          {PROFILES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[paneLanguage]}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onNewReview(language, jurisdiction, profile)}
        >
          {start.create}
        </Button>
      </div>
    </section>
  );
}
