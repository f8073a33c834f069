import { useEffect, useState } from "react";

/** Gives the focus back, once the component is gone, to what had it when the component appeared. For dialogs without a trigger of their own. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only when the dialog has let go of the focus can it be set elsewhere.
      setTimeout(() => {
        const lost = document.activeElement === document.body || document.activeElement === null;
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
