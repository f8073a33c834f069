import type { ReactNode } from "react";
import { STATUS_LABELS } from "../../domain/gap/gap";
import type { Gap } from "../../domain/gap/gap";
import type { Severity } from "../../domain/rules/finding";
import { SeverityIcon } from "../text/SeverityIcon";
import { useLanguage, useWords } from "../words/use-words";
import { gapName } from "./gap-name";
import { useGapListItemStyles } from "./GapListItem.styles";

export interface GapListItemProps {
  readonly gap: Gap;
  /** The gravest finding of the row. */
  readonly severity: Severity | undefined;
  readonly onOpen: (gap: Gap) => void;
}

/** A gap in the list: its number, status and what it is about. */
export function GapListItem({ gap, severity, onOpen }: GapListItemProps): ReactNode {
  const styles = useGapListItemStyles();
  const language = useLanguage();
  const { gaps: words, gapList } = useWords();
  const about = gap.headline || gap.issue;
  return (
    <li>
      <button type="button" className={styles.item} onClick={() => onOpen(gap)}>
        <span className={styles.top}>
          <span className={styles.id}>{gapName(gap, words)}</span>
          {severity && <SeverityIcon severity={severity} />}
          <span className={styles.status}>{gap.status ? STATUS_LABELS[gap.status][language] : gapList.noStatus}</span>
        </span>
        <span className={styles.about} title={about}>
          {about || words.empty}
        </span>
      </button>
    </li>
  );
}
