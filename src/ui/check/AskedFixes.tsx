import { useState } from "react";
import type { ReactNode } from "react";
import type { Fixable } from "../../app/session/session-state";
import type { CellFixing } from "../citations/cell-fixing";
import { ChoicePreview } from "../citations/ChoicePreview";
import { FixDialog } from "./FixDialog";

/** Changes that a person asked for: certain corrections of findings, or what was chosen for a citation. */
export interface AskedFor {
  readonly fixables: readonly Fixable[];
  readonly kind: "corrections" | "choice";
}

export interface AskedFixesProps extends AskedFor, Pick<CellFixing, "preview" | "onApply"> {
  readonly onClose: () => void;
}

/** The preview of changes of cells, as things are when it opens, and writing those that are agreed to. */
export function AskedFixes({ fixables, kind, preview, onApply, onClose }: AskedFixesProps): ReactNode {
  const [fixes] = useState(() => preview(fixables));
  const Dialog = kind === "choice" ? ChoicePreview : FixDialog;
  return (
    <Dialog
      fixes={fixes}
      onCancel={onClose}
      onApply={(chosen) => {
        onClose();
        onApply(chosen);
      }}
    />
  );
}
