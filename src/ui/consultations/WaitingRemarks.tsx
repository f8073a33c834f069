import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useConsultationStyles } from "./Consultations.styles";
import { remarkInWords, tooManyIn } from "./kept-remarks";
import type { Remarks } from "./useRemarks";

/** Remarks that were entered and are not in the workbook yet: kept, and said so. */
export function WaitingRemarks({ waiting, isSaving, save, drop, edit }: Remarks): ReactNode {
  const screen = useScreenStyles();
  const styles = useConsultationStyles();
  const { consultations: words, drafts } = useWords();
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label={words.waiting(waiting.length)}>
      <p role="status" className={screen.quiet}>
        {isSaving ? words.saving(waiting.length) : words.waiting(waiting.length)}
      </p>
      <ul className={screen.list}>
        {waiting.map((one) => (
          <li key={one.place[2]} className={styles.item}>
            <span className={styles.kept}>{remarkInWords(one.remark)}</span>
            {tooManyIn(one.remark) > 0 && <span className={screen.quiet}>{words.tooLong(tooManyIn(one.remark))}</span>}
            {!isSaving && (
              <div className={screen.row}>
                <Button
                  size="small"
                  aria-label={`${words.change}: ${inShort(one.remark.feedback)}`}
                  disabledFocusable={edit === undefined}
                  onClick={() => edit?.(one)}
                >
                  {words.change}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${drafts.throwAway}: ${inShort(one.remark.feedback)}`}
                  onClick={() => drop(one)}
                >
                  {drafts.throwAway}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {!isSaving && (
        <div className={screen.row}>
          <Button size="small" onClick={save}>
            {words.saveAgain}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Enough of a remark to tell it from the others by ear. */
const inShort = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text);
