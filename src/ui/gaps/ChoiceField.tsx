import type { ReactNode } from "react";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import type { ChoiceFieldProps } from "./choice-field-props";
import { useChoiceFieldStyles } from "./ChoiceField.styles";
import { useChoice } from "./useChoice";

/** Does the same, as large, until Fluent's field is there. */
function PlainChoice(props: ChoiceFieldProps): ReactNode {
  const styles = useChoiceFieldStyles();
  return (
    <label className={styles.root}>
      <span className={styles.label}>{props.name}</span>
      <select className={styles.select} {...useChoice(props)} />
    </label>
  );
}

/** A cell that holds one of a few choices, shown in the pane's language and written in the workbook's. */
export const ChoiceField = withStandIn(PlainChoice, async () => {
  // The row comes first.
  await untilIdle();
  return (await import(/* webpackChunkName: "choices" */ "./FluentChoice")).FluentChoice;
});
