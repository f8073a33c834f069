import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import { lazily } from "../loading/lazily";
import { useWords } from "../words/use-words";
import type { NormaliseDialogProps } from "./NormaliseDialog";

const NormaliseDialog = lazily(async () => (await import("./NormaliseDialog")).NormaliseDialog);

export interface NormaliseProps extends Omit<NormaliseDialogProps, "onClose"> {
  readonly busy: boolean;
}

/** The button that opens the choice of a form for citations. */
export function Normalise({ busy, ...dialog }: NormaliseProps): ReactNode {
  const { rowActs: words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-haspopup="dialog" disabledFocusable={busy} onClick={() => setOpen(true)}>
        {words.normalise}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <NormaliseDialog {...dialog} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
