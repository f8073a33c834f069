import type { Language, Localised } from "../../domain/language";

export interface ChoiceFieldProps {
  readonly name: string;
  readonly value: string | undefined;
  /** What the cell holds instead of a choice, or of its label. */
  readonly typed: string | undefined;
  readonly choices: readonly string[];
  readonly labels: Readonly<Record<string, Localised>>;
  /** Language of the workbook, in which the label is written. */
  readonly stored: Language;
  readonly disabled: boolean;
  /** The cell's words before and after. */
  readonly onChoose: (before: string, after: string) => void;
}
