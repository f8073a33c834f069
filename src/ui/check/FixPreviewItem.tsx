import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FixPreview } from "../../app/session/session-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { changedMiddle, head, tail } from "./changed-middle";
import { cellName } from "./cell-name";
import { useFixPreviewItemStyles } from "./FixPreviewItem.styles";

export interface FixPreviewItemProps {
  readonly fix: FixPreview;
  readonly chosen: boolean;
  /** Left out when there is nothing to choose between. */
  readonly onChoose?: (on: boolean) => void;
}

/** One correction: the words taken out and the words put in, with a little of what stands around them. */
export function FixPreviewItem({ fix, chosen, onChoose }: FixPreviewItemProps): ReactNode {
  const { edit, message } = fix;
  const screen = useScreenStyles();
  const styles = useFixPreviewItemStyles();
  const { check: words, gaps } = useWords();
  const { start, before, after, end } = changedMiddle(edit.before, edit.after);
  const name = cellName(fix);
  return (
    <section className={styles.root} aria-label={name}>
      {onChoose ? (
        <Checkbox
          className={styles.choice}
          checked={chosen}
          label={name}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      ) : (
        <h3 className={screen.label}>{name}</h3>
      )}
      <p className={screen.quiet}>{message}</p>
      <div>
        <span className={screen.label}>{words.before}</span>
        <p className={styles.text}>
          {tail(start)}
          {before ? <del className={styles.out}>{before}</del> : edit.before === "" && gaps.empty}
          {head(end)}
        </p>
      </div>
      <div>
        <span className={screen.label}>{words.after}</span>
        <p className={styles.text}>
          {tail(start)}
          {after ? <ins className={styles.in}>{after}</ins> : edit.after === "" && gaps.empty}
          {head(end)}
        </p>
      </div>
    </section>
  );
}
