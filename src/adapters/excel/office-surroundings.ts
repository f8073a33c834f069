/** What Office says of itself where the pane runs. */
export interface OfficeSurroundings {
  /** A language tag, e.g. `"ru-RU"`. */
  readonly displayLanguage: string;
  /** Colours of the Office theme, e.g. `"#FFFFFF"`; undefined where Office tells none. */
  readonly theme: OfficeColours | undefined;
}

export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/** Waits for Office; undefined when the page does not run in Excel. */
export async function officeSurroundings(): Promise<OfficeSurroundings | undefined> {
  if (typeof Office === "undefined") return undefined;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return undefined;
  const { displayLanguage, officeTheme } = Office.context;
  const { bodyBackgroundColor, bodyForegroundColor } = (officeTheme ?? {}) as Partial<Office.OfficeTheme>;
  return {
    displayLanguage,
    theme:
      bodyBackgroundColor && bodyForegroundColor
        ? { background: bodyBackgroundColor, foreground: bodyForegroundColor }
        : undefined,
  };
}
