import { Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import type { CheckReport } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { SeverityIcon } from "../text/SeverityIcon";
import { useWords } from "../words/use-words";
import { findingsOf, toRowFindings } from "./findings-of-row";
import { useRowFindingsStyles } from "./RowFindings.styles";

export interface RowFindingsProps {
  readonly gap: Gap;
  readonly report: CheckReport;
  readonly onGoTo: (table: string, row: number, column: string) => void;
}

/** What the last check found in one row. */
export function RowFindings({ gap, report, onGoTo }: RowFindingsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useRowFindingsStyles();
  const { rowActs: words, check } = useWords();
  const rows = useMemo(() => toRowFindings(report), [report]);
  const findings = findingsOf(rows, gap);
  return (
    <section className={screen.section} aria-label={words.findings}>
      <h3 className={screen.label}>{words.findings}</h3>
      {findings.length === 0 ? (
        <p className={screen.quiet}>{words.noFindings}</p>
      ) : (
        <ul className={screen.list}>
          {findings.map(({ ruleId, severity, message, place }) => (
            <li key={`${ruleId} ${place.column} ${message}`} className={styles.finding}>
              <SeverityIcon severity={severity} />
              <span>
                {message}{" "}
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  aria-label={check.goTo(place.cell)}
                  onClick={() => onGoTo(place.table, place.row, place.column)}
                >
                  {place.cell}
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
