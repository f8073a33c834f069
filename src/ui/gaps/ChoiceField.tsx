import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language, Localised } from "../../domain/language";
import { useLanguage, useFirstWords } from "../words/use-words";
import { useChoiceFieldStyles } from "./ChoiceField.styles";

export interface ChoiceFieldProps<T extends string> {
  readonly name: string;
  readonly value: T | undefined;
  /** What the cell holds instead of a choice. */
  readonly typed: string | undefined;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, Localised>>;
  /** Language of the workbook, in which the label is written. */
  readonly stored: Language;
  readonly disabled: boolean;
  /** The cell's words before and after. */
  readonly onChoose: (before: string, after: string) => void;
}

/** A cell that holds one of a few choices, shown in the pane's language and written in the workbook's. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>): ReactNode {
  const { name, value, typed = "", choices, labels, stored, disabled, onChoose } = props;
  const styles = useChoiceFieldStyles();
  const language = useLanguage();
  const { gaps: words } = useFirstWords();
  const written = (choice: T | undefined, without: string): string =>
    choice === undefined ? without : labels[choice][stored];
  return (
    <Field label={name} size="small" className={styles.root}>
      <Select
        size="small"
        value={value ?? (typed === "" ? "" : OTHER)}
        disabled={disabled}
        onChange={(_, { value: chosen }) =>
          onChoose(
            written(value, typed),
            written(
              choices.find((choice) => choice === chosen),
              "",
            ),
          )
        }
      >
        <option value="">{words.none}</option>
        {value === undefined && typed !== "" && <option value={OTHER}>{typed}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labels[choice][language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** No choice has this key. */
const OTHER = " ";
