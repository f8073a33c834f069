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
import type { ConflictChoice } from "../../app/actions/settle-conflict";
import type { Conflict } from "../../app/session/session-state";
import { rowNameOf } from "../../app/row-name";
import { sheetName } from "../../domain/review/sheet-name";
import { useHarmlessFocus } from "../focus/useHarmlessFocus";
import { useReturnFocus } from "../text/use-return-focus";
import { useWords } from "../words/use-words";
import { useConflictDialogStyles } from "./ConflictDialog.styles";

export interface ConflictDialogProps {
  /** At least one; the first is shown. */
  readonly conflicts: readonly Conflict[];
  /** Nothing more can be chosen until it is done. */
  readonly onSettle: (conflict: Conflict, take: ConflictChoice) => Promise<void>;
}

/**
 * Both texts of a cell that somebody changed meanwhile. Nothing goes on until the person has chosen; a text that is kept
 * where it was typed can be decided on later.
 */
export function ConflictDialog({ conflicts, onSettle }: ConflictDialogProps): ReactNode {
  useReturnFocus();
  const styles = useConflictDialogStyles();
  const { language, conflict: words } = useWords();
  const [settling, setSettling] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [conflict, ...rest] = conflicts;
  const harmless = useHarmlessFocus(conflict);
  if (!conflict) return null;
  const { edit, found, isOverwritten } = conflict;
  const settle = (take: ConflictChoice): void => {
    setSettling(true);
    setAsked(false);
    void onSettle(conflict, take).finally(() => setSettling(false));
  };
  const canWait = edit.draft !== undefined && !isOverwritten;
  const onEscape = (): void => {
    if (!canWait) setAsked(true);
    else if (!settling) settle("later");
  };
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface} onKeyDown={({ key }) => key === "Escape" && onEscape()}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>
              {(isOverwritten ? words.overwritten : words.text)(
                edit.header,
                sheetName(edit.table)[language],
                rowNameOf(edit),
              )}
            </p>
            <section className={styles.side}>
              <h3 className={styles.label}>{isOverwritten ? words.theirsBefore : words.theirs}</h3>
              <div className={styles.cell}>{found || words.empty}</div>
            </section>
            <section className={styles.side}>
              <h3 className={styles.label}>{isOverwritten ? words.mineNow : words.mine}</h3>
              <div className={styles.cell}>{edit.after || words.empty}</div>
            </section>
            {isAsked && (
              <p role="alert" className={styles.text}>
                {words.chooseOne}
              </p>
            )}
            {rest.length > 0 && <p className={styles.text}>{words.more(rest.length)}</p>}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" disabledFocusable={settling} onClick={() => settle("theirs")}>
              {isOverwritten ? words.putBack : words.keepTheirs}
            </Button>
            <Button
              {...(isOverwritten && { ref: harmless })}
              disabledFocusable={settling}
              onClick={() => settle("mine")}
            >
              {isOverwritten ? words.keepMine : words.useMine}
            </Button>
            {canWait && (
              <Button ref={harmless} appearance="subtle" disabledFocusable={settling} onClick={() => settle("later")}>
                {words.later}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
