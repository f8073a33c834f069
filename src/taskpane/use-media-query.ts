import { useSyncExternalStore } from "react";

/** Whether a media query holds; the component is drawn again when that changes. */
export function useMediaQuery(query: string): boolean {
  const media = window.matchMedia(query);
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => media.matches,
  );
}
