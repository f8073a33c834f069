import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Focus the first element inside that fits, once, when it first appears. A
 * screen that is shown again after it was hidden does not take the focus.
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
    inside.current?.querySelector<HTMLElement>(selector)?.focus();
    if (toTop) inside.current?.scrollIntoView?.({ block: "start" });
  }, [selector, toTop]);
  return inside;
}
