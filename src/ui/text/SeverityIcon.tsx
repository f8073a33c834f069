import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../domain/rules/finding";
import { useWords } from "../words/use-words";
import { useSeverityIconStyles } from "./SeverityIcon.styles";

const SHAPES = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled };

/** A finding's severity as a shape of its own, not by colour alone; its name for a screen reader. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useSeverityIconStyles();
  const words = useWords();
  const Shape = SHAPES[severity];
  return <Shape className={styles[severity]} aria-label={words.severity[severity]} title={words.severity[severity]} />;
}
