import { useEffect, useRef } from "react";
import type { RefCallback } from "react";

/**
 * In a question that has just opened, focus the button that changes nothing: a key that was pressed before it could be
 * read must not answer it with harm.
 *
 * @param question each other one is begun anew
 * @returns the button's ref; where no button has it, the focus stays where the dialog puts it
 */
export function useHarmlessFocus(question: unknown): RefCallback<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  // After the dialog has put the focus on the first thing that can have it.
  useEffect(() => button.current?.focus(), [question]);
  return (element) => {
    button.current = element;
  };
}
