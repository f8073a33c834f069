import { useState } from "react";
import type { ReactNode } from "react";
import type { Fixable, FixPreview } from "../../app/session-state";
import type { CellFixing } from "../citations/cell-fixing";
import type { FixesSaid } from "./FixDialog";
import { LazyFixDialog } from "./LazyFixDialog";

export interface FixDialogShown {
  /** Show what changes would do, for the person to agree. */
  readonly show: (fixables: readonly Fixable[], said?: FixesSaid) => void;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/** The preview of changes of cells, and writing those that are agreed to. */
export function useFixDialog({ preview, onApply }: Pick<CellFixing, "preview" | "onApply">): FixDialogShown {
  const [shown, setShown] = useState<{ readonly fixes: readonly FixPreview[]; readonly said?: FixesSaid }>();
  return {
    show: (fixables, said) => setShown({ fixes: preview(fixables), ...(said && { said }) }),
    dialog: shown && (
      <LazyFixDialog
        {...shown}
        onCancel={() => setShown(undefined)}
        onApply={(chosen) => {
          setShown(undefined);
          onApply(chosen);
        }}
      />
    ),
  };
}
