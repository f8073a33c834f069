import { toPaneTheme } from "./office-theme";
import type { PaneTheme, ThemeSigns } from "./office-theme";
import { useMediaQuery } from "./use-media-query";

/** The theme that goes with Office's colours and with what the system asks for just now. */
export function usePaneTheme(office: ThemeSigns["office"]): PaneTheme {
  const forcedColours = useMediaQuery("(forced-colors: active)");
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  return toPaneTheme({ office, forcedColours, prefersDark });
}
