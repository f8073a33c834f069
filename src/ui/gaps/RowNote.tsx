import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { namesOne } from "../../domain/gap/id-key";
import type { Review } from "../../domain/review/review";
import { toCellPlace } from "../../domain/rules/cell-place";
import { ownNumberMissing } from "../../domain/rules/ids-unique";
import type { CellFixing } from "../citations/cell-fixing";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { gapName } from "./gap-name";
import { useRowNoteStyles } from "./RowNote.styles";

export interface RowNoteProps {
  /** The one that is shown. */
  readonly gap: Gap;
  /** A gap that is not in it is gone, and stays for what is typed for it. */
  readonly review: Review;
  /** The row Excel is at, when a text being typed keeps the pane here. */
  readonly elsewhere: Gap | undefined;
  /** How a row that is to be written into gets a number of its own; undefined where none is written into. */
  readonly fixing?: Pick<CellFixing, "preview" | "onApply">;
  readonly busy?: boolean;
  /** Left out where the row is not held by what is typed. */
  readonly onHold?: (gap: Gap | undefined) => void;
}

/** Why nothing can be written into the row that is shown, or why the pane is not where Excel is. */
export function RowNote({ gap, review, elsewhere, fixing, busy = false, onHold }: RowNoteProps): ReactNode {
  const styles = useRowNoteStyles();
  const screen = useScreenStyles();
  const { editing, gapList, language, gaps: gapsWords, session: words } = useWords();
  const { gaps } = review;
  const isNumberless = fixing && gaps.includes(gap) && !namesOne(gap.id, gaps);
  const isGone = !gaps.includes(gap);
  const text = isGone
    ? onHold
      ? gapList.rowGone(gap.id)
      : `${words.rowGone(gap.id)} ${words.kept}`
    : isNumberless
      ? gap.id === ""
        ? gapList.numberless
        : words.rowTwice(gap.id)
      : elsewhere && editing.notFollowing(gapName(elsewhere, gapsWords));
  const { fix, message } = (isNumberless && ownNumberMissing(review, gap)) || {};
  return (
    <>
      {text && (
        <p role="status" className={styles.root}>
          {text}
        </p>
      )}
      {isGone && onHold && (
        <div className={screen.row}>
          <Button size="small" onClick={() => onHold(undefined)}>
            {gapList.leave}
          </Button>
        </div>
      )}
      {fixing && fix && message && (
        <div className={screen.row}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              const place = toCellPlace(review, gap.place, "id");
              fixing.onApply(fixing.preview([{ place, rowId: gap.id, message: message[language], fix }]));
            }}
          >
            {gapList.giveNumber(fix.after)}
          </Button>
        </div>
      )}
    </>
  );
}
