import type { ChangeEvent, ReactNode } from "react";
import { useLanguage, useFirstWords } from "../words/use-words";
import type { ChoiceFieldProps } from "./choice-field-props";

/** What a `<select>` needs in order to offer the choices. */
export interface ChoiceSelect {
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
  readonly children: ReactNode;
}

/** The choices of a cell in the pane's language, and what choosing one writes in the workbook's. */
export function useChoice(props: ChoiceFieldProps): ChoiceSelect {
  const { value, typed = "", choices, labels, stored, disabled, onChoose } = props;
  const language = useLanguage();
  const { gaps: words } = useFirstWords();
  const written = (choice: string | undefined): string =>
    choice === undefined ? "" : (labels[choice]?.[stored] ?? choice);
  return {
    value: value ?? (typed === "" ? "" : OTHER),
    disabled,
    onChange: ({ target }) =>
      onChoose(typed === "" ? written(value) : typed, written(choices.find((choice) => choice === target.value))),
    children: (
      <>
        <option value="">{words.none}</option>
        {value === undefined && typed !== "" && <option value={OTHER}>{typed}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labels[choice]?.[language]}
          </option>
        ))}
      </>
    ),
  };
}

/** No choice has this key. */
const OTHER = " ";
