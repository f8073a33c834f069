import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import type { CopySettings } from "../../app/actions/hand-copy";
import type { TablePlace } from "../../app/actions/save-table";
import type { CopyForm } from "../../app/review-copy";
import type { HandedFile, SessionState } from "../../app/session/session-state";
import { GAP_STATUSES, STATUS_LABELS } from "../../domain/gap/gap";
import { isLanguage } from "../../domain/language";
import type { Review } from "../../domain/review/review";
import { chooseRows, countRows } from "../../domain/table/chosen-rows";
import { TABLE_FORMS, isTableFile, isTableForm, showsChanges, showsGaps } from "../../domain/table/table-form";
import { EMPTY_TABLE, tellUncertain } from "../../domain/table/tell-table";
import type { TableChoice } from "../../domain/table/table-input";
import { HandAgain } from "../text/HandAgain";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { CopySections } from "./CopySections";
import { SaveOnline } from "./SaveOnline";
import type { OnlineActions } from "./SaveOnline";

export interface TablesScreenProps {
  readonly review: Review;
  readonly online: SessionState["online"];
  /** What is being done, in words. */
  readonly working: string | undefined;
  /** A file that may not have arrived; undefined when it is known to be saved. */
  readonly handed: HandedFile | undefined;
  readonly onMake: (choice: TableChoice) => void;
  readonly onCopy: (form: CopyForm, settings?: CopySettings) => void;
  readonly onHandAgain: () => void;
  readonly onSave: (choice: TableChoice, place: TablePlace) => void;
  readonly onlineActions: OnlineActions;
}

const STATUSES = GAP_STATUSES.filter((status) => status !== "withdrawn");

/** The tables for Word: which one, in what language, with what rows, and whether changes are marked. */
export function TablesScreen(props: TablesScreenProps): ReactNode {
  const { review, online, working, handed, onMake, onCopy, onHandAgain, onSave, onlineActions } = props;
  const styles = useScreenStyles();
  const { tables: words, language: spoken } = useWords();
  const [choice, setChoice] = useState<TableChoice>({
    form: "gaps",
    language: review.details.language,
    redline: false,
  });
  const change = (more: Partial<TableChoice>): void => setChoice({ ...choice, ...more });
  const marks = showsChanges(choice.form);
  const made = { ...choice, redline: choice.redline && marks };
  const busy = working !== undefined;
  return (
    <section className={styles.screen} aria-label={words.title}>
      <h2 className={styles.subtitle}>{words.title}</h2>
      <p className={styles.quiet}>{words.intro}</p>
      <Field className={styles.field} label={words.form} hint={words.about[choice.form]}>
        <Select value={choice.form} onChange={(_event, { value }) => isTableForm(value) && change({ form: value })}>
          {TABLE_FORMS.map((form) => (
            <option key={form} value={form}>
              {words.forms[form]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.language} hint={words.languageHint}>
        <Select
          value={choice.language}
          onChange={(_event, { value }) => isLanguage(value) && change({ language: value })}
        >
          <LanguageOptions />
        </Select>
      </Field>
      {showsGaps(choice.form) && (
        <Field className={styles.field} label={words.status}>
          <Select
            value={choice.status ?? ""}
            onChange={(_event, { value }) => change({ status: STATUSES.find((status) => status === value) })}
          >
            <option value="">{words.anyStatus}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {STATUS_LABELS[status][spoken]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field hint={marks ? words.redlineHint : words.noRedline}>
        <Checkbox
          label={words.redline}
          checked={made.redline}
          disabled={!marks}
          onChange={(_event, { checked }) => change({ redline: checked === true })}
        />
      </Field>
      <Holds review={review} choice={choice} />
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onMake(made)}>
          {words.make}
        </Button>
      </div>
      <div role="status">{busy && <p className={styles.quiet}>{working}</p>}</div>
      {handed && isTableFile(handed.name) && <HandAgain busy={busy} onHandAgain={onHandAgain} />}
      <SaveOnline online={online} working={working} actions={onlineActions} onSave={(place) => onSave(made, place)} />
      <section className={styles.section}>
        <h2 className={styles.subtitle}>{words.after}</h2>
        <ul>
          {words.afterSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <CopySections review={review} busy={busy} handed={handed} onCopy={onCopy} onHandAgain={onHandAgain} />
    </section>
  );
}

/** How many rows the table will have, and which are left out. */
function Holds({ review, choice }: { readonly review: Review; readonly choice: TableChoice }): ReactNode {
  const styles = useScreenStyles();
  const { tables: words } = useWords();
  const language = useLanguage();
  const empty = (rows: number): readonly string[] => (rows === 0 ? [EMPTY_TABLE[choice.form][language]] : []);
  if (!showsGaps(choice.form)) {
    const remarks = review.feedback.length;
    return <p className={styles.text}>{[words.holds(choice.form, remarks), ...empty(remarks)].join(" ")}</p>;
  }
  const chosen = chooseRows({ review, status: choice.status });
  const { withdrawn, otherStatus } = chosen;
  const rows = countRows(choice.form, chosen);
  const shown = showsChanges(choice.form) ? chosen : { ...chosen, withoutGap: [], unknownGap: [] };
  return (
    <p className={styles.text}>
      {[
        words.holds(choice.form, rows),
        ...empty(rows),
        ...(withdrawn.length > 0 ? [words.withdrawn(withdrawn.length)] : []),
        ...(otherStatus.length > 0 ? [words.otherStatus(otherStatus.length)] : []),
        ...tellUncertain(shown, choice.status !== undefined).map((told) => told[language]),
      ].join(" ")}
    </p>
  );
}
