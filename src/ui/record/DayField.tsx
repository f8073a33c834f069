import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { isDay } from "../../domain/review/day-of-cell";
import { noDay } from "../../domain/rules/no-day";
import { calendarDay } from "../../domain/text/dates/calendar-day";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";

export interface DayFieldProps {
  readonly name: string;
  /** What the cell holds: an ISO day, or whatever somebody typed. */
  readonly value: string;
  readonly disabled: boolean;
  readonly onChoose: (before: string, after: string) => void;
}

/** A cell that holds a day. What is read as none stands below the field as it was typed, with why. */
export function DayField({ name, value, disabled, onChoose }: DayFieldProps): ReactNode {
  const styles = useScreenStyles();
  const [chosen, setChosen] = useState<string>();
  const language = useLanguage();
  const { record: words } = useWords();
  const shown = calendarDay(value) ?? "";
  const isUnread = shown === "" && value.trim() !== "";
  // A date that is typed passes through days that nobody means, so it counts once the person is done.
  const settle = (): void => {
    if (chosen !== undefined && chosen !== shown && isDay(chosen)) onChoose(value, chosen);
    setChosen(undefined);
  };
  return (
    <Field
      className={styles.field}
      label={name}
      size="small"
      validationState={isUnread ? "warning" : "none"}
      validationMessage={isUnread ? `${noDay(value.trim())[language]} ${words.chooseDay}` : ""}
    >
      <Input
        type="date"
        size="small"
        value={chosen ?? shown}
        readOnly={disabled}
        onChange={(_, { value: next }) => setChosen(next)}
        onBlur={settle}
        onKeyDown={({ key }) => key === "Enter" && settle()}
      />
    </Field>
  );
}
