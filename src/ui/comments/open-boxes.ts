import { createContext, useContext, useState } from "react";
import type { DraftPlace } from "../../app/draft";
import { isSamePlace } from "../../app/draft";

/** What comments and replies are being written: known to the screen, so that a box stays open wherever what it is in moves to. */
export interface OpenBoxes {
  readonly isOpen: (place: DraftPlace) => boolean;
  readonly setOpen: (place: DraftPlace, on: boolean) => void;
}

export const OpenBoxesContext = createContext<OpenBoxes>({ isOpen: () => false, setOpen: () => undefined });

export const useOpenBoxes = (): OpenBoxes => useContext(OpenBoxesContext);

export function useBoxes(): OpenBoxes & { readonly places: readonly DraftPlace[] } {
  const [places, setPlaces] = useState<readonly DraftPlace[]>([]);
  return {
    places,
    isOpen: (place) => places.some((one) => isSamePlace(one, place)),
    setOpen: (place, on) =>
      setPlaces((last) => [...last.filter((one) => !isSamePlace(one, place)), ...(on ? [place] : [])]),
  };
}
