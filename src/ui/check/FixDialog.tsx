import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { FixPreview } from "../../app/session/session-state";
import { useHarmlessFocus } from "../focus/useHarmlessFocus";
import { useScreenStyles } from "../text/screen.styles";
import { useReturnFocus } from "../text/use-return-focus";
import { useWords } from "../words/use-words";
import { FixPreviewItem } from "./FixPreviewItem";
import { useFixDialogStyles } from "./FixDialog.styles";

export interface FixDialogProps {
  /** Empty when the cells have changed since the check. */
  readonly fixes: readonly FixPreview[];
  /** What is said of other changes than the certain corrections of findings. */
  readonly said?: FixesSaid;
  /** Choices that the previews depend on. */
  readonly options?: ReactNode;
  /** What stands below the previews. */
  readonly rest?: ReactNode;
  /** The previews are about to be others, and can't be agreed to. */
  readonly isWaiting?: boolean;
  readonly onApply: (fixes: readonly FixPreview[]) => void;
  readonly onCancel: () => void;
}

/** What is said around the previews. */
export interface FixesSaid {
  readonly title: string;
  readonly text: string;
  readonly nothing: string;
  readonly apply: (count: number) => string;
}

/** Previews drawn at a time. */
const PAGE = 30;

/** Shows each correction before and after; nothing is written until the person agrees. */
export function FixDialog({ fixes, said, options, rest, isWaiting, onApply, onCancel }: FixDialogProps): ReactNode {
  useReturnFocus();
  const screen = useScreenStyles();
  const styles = useFixDialogStyles();
  const { check: words } = useWords();
  const [left, setLeft] = useState<ReadonlySet<FixPreview>>(new Set());
  const [limit, setLimit] = useState(PAGE);
  // Else the first thing to press is a choice.
  const beginsWithWriting = fixes.length === 1 && options === undefined;
  const harmless = useHarmlessFocus(undefined);
  const chosen = fixes.filter((fix) => !left.has(fix));
  const choose = (fix: FixPreview, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(fix);
    else next.add(fix);
    setLeft(next);
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={screen.title}>{said?.title ?? words.fixTitle(fixes.length)}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={screen.quiet}>
              {fixes.length === 0 ? (said?.nothing ?? words.nothingToFix) : (said?.text ?? words.fixText)}
            </p>
            {options}
            {fixes.slice(0, limit).map((fix) => (
              <FixPreviewItem
                key={`${fix.edit.table} ${fix.edit.row} ${fix.edit.header} ${fix.message}`}
                fix={fix}
                chosen={!left.has(fix)}
                {...(fixes.length > 1 && { onChoose: (on: boolean) => choose(fix, on) })}
              />
            ))}
            {fixes.length > limit && (
              <Button appearance="subtle" size="small" onClick={() => setLimit(limit + PAGE)}>
                {words.more(Math.min(PAGE, fixes.length - limit))}
              </Button>
            )}
            {rest}
          </DialogContent>
          <DialogActions className={styles.actions}>
            {fixes.length > 0 && (
              <Button
                appearance="primary"
                disabledFocusable={chosen.length === 0 || isWaiting === true}
                onClick={() => onApply(chosen)}
              >
                {(said?.apply ?? words.apply)(chosen.length)}
              </Button>
            )}
            <Button {...(beginsWithWriting && { ref: harmless })} onClick={onCancel}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
