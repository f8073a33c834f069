import { isLanguage, type Language } from "../../domain/language";
import { OFFICE_THEMES, type ThemeName } from "../host/shell/office-theme";

/** What Office is like in the workbench; kept in the page's address, so that a link or a test can ask for it. */
export interface WorkbenchOptions {
  /** Path of the workbook on this server. */
  readonly file: string;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Width of the pane in pixels. */
  readonly pane: number;
  /** Where Office says that the workbook lies: on this computer, or where the stand-in for OneDrive has one. */
  readonly place: "computer" | "onedrive";
}

/** What Excel gives a pane on a small laptop, and the range it lets a person choose from. */
const PANE = { usual: 350, narrowest: 200, widest: 900 } as const;

/** Locales of Office for the languages of the pane. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", ru: "ru-RU", kk: "kk-KZ" };

const SAMPLES: Readonly<Record<Language, string>> = {
  en: "/samples/sample-review.en.xlsx",
  ru: "/samples/sample-review.ru.xlsx",
  kk: "/samples/sample-review.kk.xlsx",
};

/** Options from `?language=ru&theme=black&pane=320&place=onedrive&file=/samples/…`; what is missing or unknown gets its default. */
export function readOptions(address: string): WorkbenchOptions {
  const asked = new URL(address).searchParams;
  const language = asked.get("language") ?? "";
  const theme = asked.get("theme") ?? "";
  const known = isLanguage(language) ? language : "en";
  const file = asked.get("file") ?? "";
  return {
    // Only this server's own files, so that a link can't make the workbench fetch from elsewhere.
    file: /^\/(samples|out)\/[^/\\]+\.xlsx$/u.test(file) ? file : SAMPLES[known],
    language: known,
    theme: isTheme(theme) ? theme : "colorful",
    pane: paneWidth(asked.get("pane")),
    place: asked.get("place") === "onedrive" ? "onedrive" : "computer",
  };
}

/** Whether an address asks for a workbook, and not for whichever the workbench begins with. */
export const asksForFile = (address: string): boolean => new URL(address).searchParams.has("file");

function paneWidth(asked: string | null): number {
  const width = Number(asked);
  return width >= PANE.narrowest && width <= PANE.widest ? width : PANE.usual;
}

const isTheme = (name: string): name is ThemeName => Object.hasOwn(OFFICE_THEMES, name);

/** The address that asks for options. */
export function writeOptions(address: string, options: Partial<WorkbenchOptions>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
  return url.href;
}
