import type { ReactNode } from "react";
import { Link } from "@fluentui/react-components";

import { Disclosure } from "../disclosure/Disclosure";
import { useBriefStyles } from "./BriefScreen.styles";

export interface NamedRow {
  readonly id: string;
  /** What stands beside the id: the headline, or a remark. */
  readonly name: string;
  /** A row that is gone can't be gone to. */
  readonly isThere: boolean;
}

export interface RowGroupProps {
  readonly label: ReactNode;
  readonly rows: readonly NamedRow[];
  readonly isOpen?: boolean;
  readonly goToLabel: (row: string) => string;
  readonly onGoTo: (row: string) => void;
}

/** Some rows under one label, each with the way to it. */
export function RowGroup({ label, rows, isOpen = false, goToLabel, onGoTo }: RowGroupProps) {
  const styles = useBriefStyles();
  return (
    <Disclosure className={styles.group} label={label} isOpen={isOpen}>
      {() => (
        <ul className={styles.rows}>
          {rows.map(({ id, name, isThere }) => (
            <li key={id} className={styles.row}>
              {isThere ? (
                <Link as="button" inline aria-label={goToLabel(id)} onClick={() => onGoTo(id)}>
                  {id}
                </Link>
              ) : (
                <span>{id}</span>
              )}
              <span>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
