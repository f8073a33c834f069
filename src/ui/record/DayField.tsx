import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";

export interface DayFieldProps {
  readonly name: string;
  /** What the cell holds: an ISO day, or whatever somebody typed. */
  readonly value: string;
  readonly disabled: boolean;
  readonly onChoose: (before: string, after: string) => void;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** A cell that holds a day. What is no day stands below the field as it was typed. */
export function DayField({ name, value, disabled, onChoose }: DayFieldProps): ReactNode {
  const styles = useScreenStyles();
  const [chosen, setChosen] = useState<string>();
  const day = value.slice(0, 10);
  const shown = isDay(day) ? day : "";
  // A date that is typed passes through days that nobody means, so it counts once the person is done.
  const settle = (): void => {
    if (chosen !== undefined && chosen !== shown && isDay(chosen)) onChoose(value, chosen);
    setChosen(undefined);
  };
  return (
    <Field className={styles.field} label={name} size="small" hint={shown === "" ? value : ""}>
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
