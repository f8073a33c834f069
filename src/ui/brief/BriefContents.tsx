import { Spinner } from "@fluentui/react-components";

import type { BriefState } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import { oneDecimal } from "../../app/words/one-decimal";
import { useWords } from "../words/use-words";
import { useBriefStyles } from "./BriefScreen.styles";
import { PagesBar } from "./PagesBar";
import { RowGroup } from "./RowGroup";
import { gapsByDepth } from "./count-depths";

export interface BriefContentsProps {
  readonly brief: BriefState | undefined;
  readonly gaps: readonly Gap[];
  readonly maximumPages: number;
  readonly onGoToRow: (gap: string) => void;
}

/** How long the brief would be, and how much of each gap it would tell. */
export function BriefContents({ brief, gaps, maximumPages, onGoToRow }: BriefContentsProps) {
  const styles = useBriefStyles();
  const { language, brief: words } = useWords();
  if (!brief)
    return (
      <section className={styles.section}>
        <h2 className={styles.title}>{words.holds}</h2>
        <Spinner className={styles.planning} size="tiny" label={words.planning} labelPosition="after" />
      </section>
    );
  const depths = gapsByDepth(brief, gaps);
  const isTooLong = brief.estimatedPages > maximumPages;
  const label = words.pages(oneDecimal(brief.estimatedPages, language), maximumPages);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.holds}</h2>
      <PagesBar pages={brief.estimatedPages} maximum={maximumPages} label={label} />
      <p className={styles.text}>{label}</p>
      <p className={isTooLong ? styles.problem : styles.quiet}>
        {isTooLong ? words.tooLong(maximumPages) : words.estimate}
      </p>
      {depths.length === 0 ? (
        <p className={styles.text}>{words.noGaps}</p>
      ) : (
        <>
          <div className={styles.groups}>
            {depths.map(({ depth, gaps: some }) => (
              <RowGroup
                key={depth}
                label={
                  <>
                    <span className={styles.number}>{some.length}</span> {words.depth[depth]}
                  </>
                }
                rows={some.map(({ id, headline }) => ({ id, name: headline, isThere: true }))}
                goToLabel={words.goTo}
                onGoTo={onGoToRow}
              />
            ))}
          </div>
          <p className={styles.quiet}>{words.depthHint}</p>
        </>
      )}
    </section>
  );
}
