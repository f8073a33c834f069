import type { BriefState } from "../../app/session-state";
import type { RowComparison } from "../../domain/brief/compare-brief";
import type { Gap } from "../../domain/gap/gap";
import type { Language } from "../../domain/language";
import { useBriefStyles } from "./BriefScreen.styles";
import { RowGroup } from "./RowGroup";
import type { BriefScreenWords } from "./words";
import { briefScreenWords } from "./words";

export interface LastBriefProps {
  readonly brief: BriefState;
  /** Fingerprint of the last brief as the workbook remembers it; "" when it does not. */
  readonly lastFingerprint: string;
  readonly gaps: readonly Gap[];
  readonly language: Language;
  readonly onGoToRow: (gap: string) => void;
}

/** Whether the last brief still says what the table says, row by row. */
export function LastBrief({ brief, lastFingerprint, gaps, language, onGoToRow }: LastBriefProps) {
  const styles = useBriefStyles();
  const words = briefScreenWords(language);
  const { comparison, lastFile, fingerprint } = brief;
  const headlines = new Map(gaps.map(({ id, headline }) => [id, headline]));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.last}</h2>
      {lastFile !== "" && <p className={styles.text}>{lastFile}</p>}
      {comparison ? (
        <Comparison words={words} rows={comparison.rows} headlines={headlines} onGoToRow={onGoToRow} />
      ) : (
        <p className={styles.text}>{withoutRows(words, lastFile, lastFingerprint, fingerprint)}</p>
      )}
    </section>
  );
}

function withoutRows(words: BriefScreenWords, file: string, last: string, now: string): string {
  if (file === "" && last === "") return words.never;
  if (last === "") return words.unknown;
  return last === now ? words.fresh : `${words.stale} ${words.unknown}`;
}

interface ComparisonProps {
  readonly words: BriefScreenWords;
  readonly rows: readonly RowComparison[];
  readonly headlines: ReadonlyMap<string, string>;
  readonly onGoToRow: (gap: string) => void;
}

function Comparison({ words, rows, headlines, onGoToRow }: ComparisonProps) {
  const styles = useBriefStyles();
  const fresh = rows.filter(({ state }) => state === "fresh").length;
  if (fresh === rows.length) return <p className={styles.text}>✓ {words.fresh}</p>;
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
