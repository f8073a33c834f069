import { useRef } from "react";
import type { RefObject } from "react";

export interface Place {
  readonly root: RefObject<HTMLElement | null>;
  readonly toSearch: () => void;
  /** Where the focus is now, to come back to. */
  readonly rememberPlace: () => void;
  readonly toPlace: () => void;
}

/** Where the person was in the list before an instrument's page opened. */
export function usePlace(): Place {
  const root = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const toSearch = (): void => root.current?.querySelector<HTMLElement>("input[type=search]")?.focus();
  return {
    root,
    toSearch,
    rememberPlace: () => {
      before.current = root.current?.ownerDocument.activeElement ?? null;
    },
    // The list is shown again only after the state has changed.
    toPlace: () =>
      void setTimeout(() => {
        const place = before.current;
        if (place instanceof HTMLElement && root.current?.contains(place)) place.focus();
        else toSearch();
        root.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
      }, 0),
  };
}
