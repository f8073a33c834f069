import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ChoiceFieldProps } from "./choice-field-props";
import { useChoiceFieldStyles } from "./ChoiceField.styles";
import { useChoice } from "./useChoice";

/** A cell that holds one of a few choices, as Fluent's field. */
export function FluentChoice(props: ChoiceFieldProps): ReactNode {
  const styles = useChoiceFieldStyles();
  return (
    <Field label={props.name} size="small" className={styles.root}>
      <Select size="small" {...useChoice(props)} />
    </Field>
  );
}
