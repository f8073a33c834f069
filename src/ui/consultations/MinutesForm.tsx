import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { isLanguage } from "../../domain/language";
import type { Consultation } from "../../domain/review/consultation";
import { Disclosure } from "../disclosure/Disclosure";
import { HandAgain } from "../text/HandAgain";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { ConsultationsScreenProps } from "./consultations-screen-props";

export interface MinutesFormProps extends Pick<
  ConsultationsScreenProps,
  "review" | "busy" | "handed" | "onMinutes" | "onHandAgain"
> {
  readonly consultation: Consultation;
}

/** The minutes of a consultation as a document, with or without names. */
export function MinutesForm({
  consultation,
  review,
  busy,
  handed,
  onMinutes,
  onHandAgain,
}: MinutesFormProps): ReactNode {
  const screen = useScreenStyles();
  const { consultations: words } = useWords();
  const [language, setLanguage] = useState(review.details.language);
  const [pseudonymise, setPseudonymise] = useState(false);
  const [isMade, setIsMade] = useState(false);
  return (
    <Disclosure summaryClassName={screen.label} label={words.minutes}>
      {() => (
        <div className={screen.section}>
          <p className={screen.quiet}>{words.minutesHint}</p>
          <Field className={screen.field} size="small" label={words.minutesLanguage}>
            <Select size="small" value={language} onChange={(_, { value }) => isLanguage(value) && setLanguage(value)}>
              <LanguageOptions />
            </Select>
          </Field>
          <Checkbox
            label={words.noNames}
            checked={pseudonymise}
            onChange={(_, { checked }) => setPseudonymise(checked === true)}
          />
          <div className={screen.row}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                setIsMade(true);
                onMinutes({ consultation: consultation.id, language, pseudonymise });
              }}
            >
              {words.makeMinutes}
            </Button>
          </div>
          {isMade && handed && <HandAgain busy={busy} onHandAgain={onHandAgain} />}
        </div>
      )}
    </Disclosure>
  );
}
