import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Conflict } from "../../app/session/session-state";
import { useReturnFocus } from "../text/use-return-focus";
import { useWords } from "../words/use-words";
import { useConflictDialogStyles } from "./ConflictDialog.styles";

export interface ConflictDialogProps {
  /** At least one; the first is shown. */
  readonly conflicts: readonly Conflict[];
  readonly onSettle: (conflict: Conflict, take: "mine" | "theirs") => void;
}

/** Both texts of a cell that somebody changed meanwhile. Nothing goes on until the person has chosen. */
export function ConflictDialog({ conflicts, onSettle }: ConflictDialogProps): ReactNode {
  useReturnFocus();
  const styles = useConflictDialogStyles();
  const { conflict: words } = useWords();
  const [conflict, ...rest] = conflicts;
  if (!conflict) return null;
  const { edit, found } = conflict;
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{words.text(edit.header, edit.table, edit.row)}</p>
            <section className={styles.side}>
              <h3 className={styles.label}>{words.theirs}</h3>
              <div className={styles.cell}>{found || words.empty}</div>
            </section>
            <section className={styles.side}>
              <h3 className={styles.label}>{words.mine}</h3>
              <div className={styles.cell}>{edit.after || words.empty}</div>
            </section>
            {rest.length > 0 && <p className={styles.text}>{words.more(rest.length)}</p>}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={() => onSettle(conflict, "theirs")}>
              {words.keepTheirs}
            </Button>
            <Button onClick={() => onSettle(conflict, "mine")}>{words.useMine}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
