/** The requirement sets that the program uses or may use, with the versions there are, the newest first. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 20 }, (_, at) => `1.${20 - at}`),
  SharedRuntime: ["1.2", "1.1"],
  RibbonApi: ["1.2", "1.1"],
  KeyboardShortcuts: ["1.1"],
  OpenBrowserWindowApi: ["1.1"],
  DialogApi: ["1.2", "1.1"],
  NestedAppAuth: ["1.1"],
};

/** What Office says of itself and of the browser in its pane, as names and values for a report. */
export function officeFacts(page: Window = window): readonly (readonly [string, string])[] {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return [
    ["Host", `${diagnostics.host} ${diagnostics.version}`],
    ["Platform", String(diagnostics.platform)],
    ["Browser", page.navigator.userAgent],
    ["Language", `${displayLanguage}, of the workbook ${contentLanguage}, of the browser ${page.navigator.language}`],
    ["Theme", theme?.bodyBackgroundColor ? `${theme.bodyForegroundColor} on ${theme.bodyBackgroundColor}` : "not told"],
    ["Dark browser", String(page.matchMedia("(prefers-color-scheme: dark)").matches)],
    ...Object.entries(SETS).map(([set, versions]) => {
      const highest = versions.find((version) => requirements.isSetSupported(set, version));
      return [set, highest ?? "not supported"] as const;
    }),
  ];
}
