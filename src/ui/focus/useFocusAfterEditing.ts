import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { hasModal } from "./modal";

/**
 * Gives the focus to what opened a field once that closes, where it went with the field. Whoever has gone on to something
 * else, while what was typed was being written, stays there.
 *
 * @param keeps whether another field is to have it
 */
export function useFocusAfterEditing<T extends HTMLElement>(
  isEditing: boolean,
  selector: string,
  keeps = false,
): RefObject<T | null> {
  const around = useRef<T>(null);
  const wasEditing = useRef(false);
  // Before what keeps the focus from getting lost looks for who has it.
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasEditing.current && !isEditing && isLost && !keeps && !hasModal())
      around.current?.querySelector<HTMLElement>(selector)?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return around;
}
