/** Colours of Office's panes, e.g. `"#FFFFFF"`. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/** The colours of Office, followed while the pane is open. */
export interface OfficeTheme {
  /** As last read, the same value until they change; undefined where Office tells none. */
  readonly colours: () => OfficeColours | undefined;
  /** Told after every change; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Excel raises no event when its theme changes (`OfficeThemeChanged` is
 * Outlook's alone), but answers anew when it is asked, at most every five
 * seconds on the desktop. So it is asked whenever a person returns to the
 * pane from where the theme is chosen, and when the system turns dark or light.
 */
export function officeTheme(): OfficeTheme {
  let known = readColours();
  return {
    colours: () => known,
    subscribe: (listener) => {
      const readAgain = (): void => {
        const now = readColours();
        if (now?.background === known?.background && now?.foreground === known?.foreground) return;
        known = now;
        listener();
      };
      const returns: readonly (readonly [EventTarget, string])[] = [
        [window, "focus"],
        [document, "visibilitychange"],
        [document.documentElement, "pointerenter"],
        [window.matchMedia("(prefers-color-scheme: dark)"), "change"],
      ];
      for (const [target, event] of returns) target.addEventListener(event, readAgain);
      return () => {
        for (const [target, event] of returns) target.removeEventListener(event, readAgain);
      };
    },
  };
}

function readColours(): OfficeColours | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = theme ?? {};
  return background && foreground ? { background, foreground } : undefined;
}
