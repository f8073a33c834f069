import { mergeClasses } from "@fluentui/react-components";

import { useBriefStyles } from "./BriefScreen.styles";

export interface PagesBarProps {
  readonly pages: number;
  readonly maximum: number;
  /** The same in words. */
  readonly label: string;
}

/** A box a page, filled as far as the brief goes. */
export function PagesBar({ pages, maximum, label }: PagesBarProps) {
  const styles = useBriefStyles();
  return (
    <div className={styles.pages} role="img" aria-label={label}>
      {Array.from({ length: maximum }, (_, index) => (
        <div key={index} className={styles.page}>
          <div
            className={mergeClasses(styles.filled, pages > maximum && styles.overfull)}
            style={{ width: `${Math.round(100 * Math.min(1, Math.max(0, pages - index)))}%` }}
          />
        </div>
      ))}
    </div>
  );
}
