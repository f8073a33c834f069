import { ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../domain/rules/finding";
import { SeverityIcon } from "../text/SeverityIcon";
import { useWords } from "../words/use-words";
import { useSeverityFilterStyles } from "./SeverityFilter.styles";

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Undefined for all. */
  readonly selected: Severity | undefined;
  readonly onSelect: (severity: Severity | undefined) => void;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** How many findings of each severity; pressed, only those are shown. */
export function SeverityFilter({ counts, selected, onSelect }: SeverityFilterProps): ReactNode {
  const styles = useSeverityFilterStyles();
  const { check: words, severity: names } = useWords();
  return (
    <div role="group" aria-label={words.show} className={styles.root}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          checked={selected === severity}
          icon={<SeverityIcon severity={severity} />}
          aria-label={`${names[severity]}: ${counts[severity]}`}
          title={names[severity]}
          onClick={() => onSelect(selected === severity ? undefined : severity)}
        >
          {String(counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
