import type { BriefState } from "../../app/session/session-state";
import type { BriefPart } from "../../domain/brief/brief-parts";
import type { BriefComparison } from "../../domain/brief/compare-brief";
import type { Gap } from "../../domain/gap/gap";
import { useWords } from "../words/use-words";
import { useBriefStyles } from "./BriefScreen.styles";
import { ChangedParts } from "./ChangedParts";
import { RowGroup } from "./RowGroup";
import type { BriefScreenWords } from "./words/brief-screen-words";

export interface LastBriefProps {
  readonly brief: BriefState;
  readonly gaps: readonly Gap[];
  readonly onGoToRow: (gap: string) => void;
  readonly hasPart: (part: BriefPart) => boolean;
  readonly onGoToPart: (part: BriefPart) => void;
}

/** Whether the last brief still says what the workbook says: row by row, and in what it shows beside the rows. */
export function LastBrief({ brief, gaps, onGoToRow, hasPart, onGoToPart }: LastBriefProps) {
  const styles = useBriefStyles();
  const { brief: words } = useWords();
  const { comparison, lastFile } = brief;
  const headlines = new Map(gaps.map(({ id, headline }) => [id, headline]));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.last}</h2>
      {lastFile !== "" && <p className={styles.text}>{lastFile}</p>}
      {comparison ? (
        <Comparison {...{ words, comparison, headlines, onGoToRow, hasPart, onGoToPart }} />
      ) : (
        <p className={styles.text}>{words.never}</p>
      )}
    </section>
  );
}

interface ComparisonProps extends Pick<LastBriefProps, "onGoToRow" | "hasPart" | "onGoToPart"> {
  readonly words: BriefScreenWords;
  readonly comparison: BriefComparison;
  readonly headlines: ReadonlyMap<string, string>;
}

function Comparison({ words, comparison, headlines, onGoToRow, hasPart, onGoToPart }: ComparisonProps) {
  const styles = useBriefStyles();
  const { state: whole, rows, parts } = comparison;
  if (whole === "fresh") return <p className={styles.text}>✓ {words.fresh}</p>;
  // Rows and parts are remembered only where the brief was made.
  if (rows.length === 0 && parts.length === 0)
    return (
      <p className={styles.text}>
        {words.stale} {words.unknown}
      </p>
    );
  const fresh = rows.filter(({ state }) => state === "fresh").length;
  const changedParts = parts.filter(({ state }) => state === "changed").map(({ part }) => part);
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
      {changedParts.length > 0 && (
        <ChangedParts parts={changedParts} words={words} hasPlace={hasPart} onGoTo={onGoToPart} />
      )}
      {fresh > 0 && <p className={styles.quiet}>{words.freshRows(fresh)}</p>}
    </>
  );
}
