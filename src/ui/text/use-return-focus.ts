import { useEffect, useState } from "react";

/** Gives the focus back to what had it before the component was there. For dialogs without a trigger of their own. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  const [around] = useState(() => ancestorsOf(before));
  useEffect(
    () => () => {
      // Only when the dialog has let go of the focus can it be set elsewhere.
      setTimeout(() => {
        // Fluent's focus library goes with its last dialog, before it has shown the rest to screen readers again.
        around.forEach((element) => element.removeAttribute("aria-hidden"));
        const lost = document.activeElement === document.body || document.activeElement === null;
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before, around],
  );
}

function ancestorsOf(element: Element | null): readonly Element[] {
  const parent = element?.parentElement;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
