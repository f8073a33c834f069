import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { changedSinceReviewed } from "../../domain/round/reviewed";
import { cellInWords } from "../../domain/text/dates/cell-in-words";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRoundsStyles } from "./rounds.styles";
import type { RoundsScreenProps } from "./rounds-screen-props";

/** Which rows somebody went over as they stand, which changed since, and the way to say that one was gone over. */
export function ReviewedRows({ review, target, busy, reviewer, onGoTo, onReviewed }: RoundsScreenProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useRoundsStyles();
  const { dates, rounds: words } = useWords();
  const [typed, setTyped] = useState<string>();
  const name = (typed ?? reviewer).trim();
  const rows = review.gaps.filter(({ id, status }) => id !== "" && status !== "withdrawn");
  const changed = rows.filter(changedSinceReviewed);
  const never = rows.filter(({ reviewedAs = "" }) => reviewedAs === "");
  const mark = (gaps: readonly Gap[]): void =>
    onReviewed(
      gaps.map(({ id }) => id),
      name,
    );
  const canMark = !busy && name !== "";
  const line = (gap: Gap): ReactNode => (
    <li key={gap.id} className={styles.line}>
      <div className={styles.name}>
        <span>{[gap.id, gap.headline].filter(Boolean).join(" · ")}</span>
        {(gap.reviewedBy ?? "") !== "" && (
          <span className={screen.quiet}>
            {words.reviewedBy(gap.reviewedBy ?? "", cellInWords(gap.reviewedOn ?? "", dates))}
          </span>
        )}
      </div>
      <div className={screen.row}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.goToRow(gap.id)}
          onClick={() => onGoTo("Gaps", gap.place.row, "issue")}
        >
          {words.goTo}
        </Button>
        <Button
          size="small"
          aria-label={words.markRow(gap.id)}
          disabledFocusable={!canMark}
          onClick={() => mark([gap])}
        >
          {words.mark}
        </Button>
      </div>
    </li>
  );
  return (
    <Disclosure
      summaryClassName={screen.label}
      label={words.reviewed(rows.length - never.length - changed.length, rows.length, changed.length)}
    >
      {() => (
        <section className={screen.section}>
          <Field className={screen.field} label={words.yourName} hint={words.nameHint}>
            <Input value={typed ?? name} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          {target && target.id !== "" && (
            <div className={screen.row}>
              <Button disabledFocusable={!canMark} onClick={() => mark([target])}>
                {words.markRow(target.id)}
              </Button>
            </div>
          )}
          {changed.length > 0 && (
            <Disclosure isOpen summaryClassName={screen.label} label={words.changedSince(changed.length)}>
              {() => <ul className={screen.list}>{changed.map(line)}</ul>}
            </Disclosure>
          )}
          {never.length > 0 && (
            <Disclosure summaryClassName={screen.label} label={words.never(never.length)}>
              {() => <ul className={screen.list}>{never.map(line)}</ul>}
            </Disclosure>
          )}
        </section>
      )}
    </Disclosure>
  );
}
