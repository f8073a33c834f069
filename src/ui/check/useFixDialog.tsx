import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { Fixable, FixPreview } from "../../app/session/session-state";
import type { CellFixing } from "../citations/cell-fixing";
import { lazily } from "../loading/lazily";

const FixDialog = lazily(async () => (await import("./FixDialog")).FixDialog);
const ChoicePreview = lazily(async () => (await import("../citations/ChoicePreview")).ChoicePreview);

/** Certain corrections of findings, or what a person chose for a citation. */
export type FixKind = "corrections" | "choice";

export interface FixDialogShown {
  /** Show what changes would do, for the person to agree. */
  readonly show: (fixables: readonly Fixable[], kind: FixKind) => void;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/** The preview of changes of cells, and writing those that are agreed to. */
export function useFixDialog({ preview, onApply }: Pick<CellFixing, "preview" | "onApply">): FixDialogShown {
  const [shown, setShown] = useState<{ readonly fixes: readonly FixPreview[]; readonly kind: FixKind }>();
  const Dialog = shown?.kind === "choice" ? ChoicePreview : FixDialog;
  return {
    show: (fixables, kind) => setShown({ fixes: preview(fixables), kind }),
    dialog: shown && (
      <Suspense fallback={null}>
        <Dialog
          fixes={shown.fixes}
          onCancel={() => setShown(undefined)}
          onApply={(chosen) => {
            setShown(undefined);
            onApply(chosen);
          }}
        />
      </Suspense>
    ),
  };
}
