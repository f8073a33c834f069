import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { namesOne } from "../../domain/gap/id-key";
import { useWords } from "../words/use-words";
import { gapName } from "./gap-name";
import { useRowNoteStyles } from "./RowNote.styles";

export interface RowNoteProps {
  /** The one that is shown. */
  readonly gap: Gap;
  /** All of the review. One that is not among them is gone, and stays for what is typed for it. */
  readonly gaps: readonly Gap[];
  /** The row Excel is at, when a text being typed keeps the pane here. */
  readonly elsewhere: Gap | undefined;
  /** Whether a row of that number is to be written into. */
  readonly isWritten?: boolean;
}

/** Why nothing can be written into the row that is shown, or why the pane is not where Excel is. */
export function RowNote({ gap, gaps, elsewhere, isWritten = true }: RowNoteProps): ReactNode {
  const styles = useRowNoteStyles();
  const { editing, gaps: gapsWords, session: words } = useWords();
  const text = !gaps.includes(gap)
    ? `${words.rowGone(gap.id)} ${words.kept}`
    : isWritten && gap.id !== "" && !namesOne(gap.id, gaps)
      ? words.rowTwice(gap.id)
      : elsewhere && editing.notFollowing(gapName(elsewhere, gapsWords));
  return (
    text && (
      <p role="status" className={styles.root}>
        {text}
      </p>
    )
  );
}
