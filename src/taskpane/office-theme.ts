export type PaneTheme = "light" | "dark" | "high contrast";

/** What tells how the pane should look. */
export interface ThemeSigns {
  /** Colours of Office's panes, `"#RRGGBB"`; undefined where Office tells none. */
  readonly office: { readonly background: string; readonly foreground: string } | undefined;
  /** The system replaces colours by those of a contrast theme. */
  readonly forcedColours: boolean;
  /** The system prefers dark; under a contrast theme, whether that theme is dark. */
  readonly prefersDark: boolean;
}

/**
 * The theme that goes with Office's own.
 *
 * Under a contrast theme the system repaints everything itself, and only its
 * darkness counts. Black and white pure are Office's own high contrast; any
 * other background is light or dark by its brightness. Where Office tells
 * nothing that can be read, as on the web, the system decides.
 */
export function toPaneTheme({ office, forcedColours, prefersDark }: ThemeSigns): PaneTheme {
  const background = forcedColours || !office ? undefined : brightness(office.background);
  if (background === undefined) return prefersDark ? "dark" : "light";
  if (background === 0 && office && brightness(office.foreground) === 1) return "high contrast";
  return background < 0.5 ? "dark" : "light";
}

/** From 0, black, to 1, white, as the eye weighs the three colours; undefined for what is no colour. */
function brightness(colour: string): number | undefined {
  const [, digits] = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/iu.exec(colour.trim()) ?? [];
  if (digits === undefined) return undefined;
  const value = Number.parseInt(digits, 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
