import type { ReactNode } from "react";
import { idKey } from "../../domain/gap/id-key";
import type { Gap } from "../../domain/gap/gap";
import { amendmentsByGap } from "../../domain/review/amendments-by-gap";
import type { Review } from "../../domain/review/review";
import { activeGaps } from "../../domain/review/row-ids";
import { gapName } from "../gaps/gap-name";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useAmendmentStyles } from "./Amendment.styles";

export interface ChooseGapProps {
  readonly review: Review;
  readonly onChoose: (gap: Gap) => void;
}

/** Every gap that is not withdrawn, with what there is of its final text. */
export function ChooseGap({ review, onChoose }: ChooseGapProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useAmendmentStyles();
  const { amendments: words, gaps: gapsWords } = useWords();
  const byGap = amendmentsByGap(review);
  return (
    <div className={screen.screen}>
      <h2 className={screen.title}>{words.title}</h2>
      <p className={screen.quiet}>{words.choose}</p>
      <ul className={styles.list}>
        {activeGaps(review).map((gap) => {
          const count = byGap.get(idKey(gap.id))?.length ?? 0;
          return (
            <li key={`${gap.id} ${gap.place.row}`}>
              <button type="button" className={styles.choose} onClick={() => onChoose(gap)}>
                <span className={styles.chooseName}>{gapName(gap, gapsWords)}</span>
                <span>{gap.headline || gap.issue}</span>
                <span className={screen.quiet}>{count === 0 ? words.none : words.amendmentsOf(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
