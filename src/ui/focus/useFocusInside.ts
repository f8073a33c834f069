import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Focus the first element inside that fits, once, when it first appears. A
 * screen that is shown again after it was hidden does not take the focus. In a
 * text that stands there already, one types on at its end.
 *
 * @param options.toTop also scroll so that the outer element begins at the top
 */
export function useFocusInside<T extends HTMLElement>(
  selector: string,
  { toTop = false }: { readonly toTop?: boolean } = {},
): RefObject<T | null> {
  const inside = useRef<T>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    focusToTypeOn(inside.current?.querySelector<HTMLElement>(selector));
    if (toTop) inside.current?.scrollIntoView?.({ block: "start" });
  }, [selector, toTop]);
  return inside;
}

/** Where a browser would begin before what was typed earlier. */
function focusToTypeOn(element: HTMLElement | null | undefined): void {
  element?.focus();
  if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length);
}
