import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { CopySettings } from "../../app/actions/hand-copy";
import { isCopyFile } from "../../app/review-copy";
import type { CopyForm } from "../../app/review-copy";
import type { HandedFile } from "../../app/session/session-state";
import { freezeReview } from "../../domain/frozen/frozen-review";
import { tellFrozen } from "../../domain/frozen/frozen-words";
import type { Review } from "../../domain/review/review";
import { Disclosure } from "../disclosure/Disclosure";
import { HandAgain } from "../text/HandAgain";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";

export interface CopySectionsProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly handed: HandedFile | undefined;
  readonly onCopy: (form: CopyForm, settings?: CopySettings) => void;
  readonly onHandAgain: () => void;
}

/** Copies of the review for whoever gets no table for Word: a workbook of values alone, and files for other programs. */
export function CopySections({ review, busy, handed, onCopy, onHandAgain }: CopySectionsProps): ReactNode {
  const styles = useScreenStyles();
  const { tables: words } = useWords();
  const [onlyFinal, setOnlyFinal] = useState(false);
  return (
    <>
      <section className={styles.section} aria-label={words.copy}>
        <h2 className={styles.subtitle}>{words.copy}</h2>
        <p className={styles.quiet}>{words.copyLead}</p>
        <LeftOut review={review} />
        <div className={styles.row}>
          <Button disabledFocusable={busy} onClick={() => onCopy("frozen")}>
            {words.makeCopy}
          </Button>
        </div>
      </section>
      <section className={styles.section} aria-label={words.programs}>
        <h2 className={styles.subtitle}>{words.programs}</h2>
        <p className={styles.quiet}>{words.programsLead}</p>
        <Checkbox
          label={words.onlyFinal}
          checked={onlyFinal}
          onChange={(_event, { checked }) => setOnlyFinal(checked === true)}
        />
        <div className={styles.row}>
          <Button
            disabledFocusable={busy || review.amendments.length === 0}
            onClick={() => onCopy("akn", { onlyFinal })}
          >
            {words.makeAkn}
          </Button>
          <Button disabledFocusable={busy} onClick={() => onCopy("json", { onlyFinal })}>
            {words.makeJson}
          </Button>
        </div>
        {review.amendments.length === 0 && <p className={styles.quiet}>{words.noAmendments}</p>}
      </section>
      {handed && isCopyFile(handed.name) && <HandAgain busy={busy} onHandAgain={onHandAgain} />}
    </>
  );
}

/** What the copy does not hold, which of its rows are to be looked at, and what of names still stands in its texts. */
function LeftOut({ review }: { readonly review: Review }): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const { tables: words } = useWords();
  const { left, rows, names } = useMemo(() => tellFrozen(freezeReview(review)), [review]);
  const list = (said: typeof left): ReactNode => (
    <ul>
      {said.map((one) => (
        <li key={one[language]}>{one[language]}</li>
      ))}
    </ul>
  );
  return (
    <>
      {left.length > 0 && <Disclosure label={words.leavesOut(left.length)}>{() => list(left)}</Disclosure>}
      {rows.length > 0 && (
        <div role="alert" className={styles.text}>
          {list(rows)}
        </div>
      )}
      {names.length > 0 && (
        <div role="alert" className={styles.text}>
          <p className={styles.text}>{words.namesStay}</p>
          {list(names)}
        </div>
      )}
    </>
  );
}
