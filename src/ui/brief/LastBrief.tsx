import type { BriefState } from "../../app/session-state";
import type { BriefComparison } from "../../domain/brief/compare-brief";
import type { Gap } from "../../domain/gap/gap";
import type { Language } from "../../domain/language";
import { useBriefStyles } from "./BriefScreen.styles";
import { RowGroup } from "./RowGroup";
import type { BriefScreenWords } from "./words";
import { briefScreenWords } from "./words";

export interface LastBriefProps {
  readonly brief: BriefState;
  readonly gaps: readonly Gap[];
  readonly language: Language;
  readonly onGoToRow: (gap: string) => void;
}

/** Whether the last brief still says what the table says, row by row. */
export function LastBrief({ brief, gaps, language, onGoToRow }: LastBriefProps) {
  const styles = useBriefStyles();
  const words = briefScreenWords(language);
  const { comparison, lastFile } = brief;
  const headlines = new Map(gaps.map(({ id, headline }) => [id, headline]));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.last}</h2>
      {lastFile !== "" && <p className={styles.text}>{lastFile}</p>}
      {comparison ? (
        <Comparison words={words} comparison={comparison} headlines={headlines} onGoToRow={onGoToRow} />
      ) : (
        <p className={styles.text}>{words.never}</p>
      )}
    </section>
  );
}

interface ComparisonProps {
  readonly words: BriefScreenWords;
  readonly comparison: BriefComparison;
  readonly headlines: ReadonlyMap<string, string>;
  readonly onGoToRow: (gap: string) => void;
}

function Comparison({ words, comparison: { state: whole, rows }, headlines, onGoToRow }: ComparisonProps) {
  const styles = useBriefStyles();
  if (whole === "fresh") return <p className={styles.text}>✓ {words.fresh}</p>;
  // The rows are remembered only where the brief was made.
  if (rows.length === 0)
    return (
      <p className={styles.text}>
        {words.stale} {words.unknown}
      </p>
    );
  const fresh = rows.filter(({ state }) => state === "fresh").length;
  return (
    <>
      <p className={styles.text}>{words.stale}</p>
      <div className={styles.groups}>
        {(["changed", "new", "gone"] as const).map((state) => {
          const some = rows.filter((row) => row.state === state);
          return some.length === 0 ? null : (
            <RowGroup
              key={state}
              isOpen={some.length <= 8}
              label={words.states[state](some.length)}
              rows={some.map(({ gap }) => ({
                id: gap,
                name: headlines.get(gap) ?? words.gone,
                isThere: state !== "gone",
              }))}
              goToLabel={words.goTo}
              onGoTo={onGoToRow}
            />
          );
        })}
      </div>
      {fresh > 0 && <p className={styles.quiet}>{words.freshRows(fresh)}</p>}
    </>
  );
}
