import type { PartialTheme } from "@fluentui/react-components";
import type { PaneTheme } from "./office-theme";
import { light } from "./themes/light";

/** The colours and measures of a theme. Light comes with the pane, and stands in for another one that can't be loaded. */
export async function loadTheme(theme: PaneTheme): Promise<PartialTheme> {
  try {
    if (theme === "dark") return (await import("./themes/dark")).dark;
    if (theme === "high contrast") return (await import("./themes/high-contrast")).highContrast;
  } catch {
    return light;
  }
  return light;
}
