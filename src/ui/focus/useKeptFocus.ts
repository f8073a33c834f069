import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { keepFocus } from "./keep-focus";

/** Whatever disappears inside the element, the focus stays near to where it was. */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const root = useRef<T>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return root;
}
