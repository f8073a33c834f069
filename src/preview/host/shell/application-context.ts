import type { OfficeColours } from "./office-theme";

/** What the frame is told about the program around it. */
export interface Surroundings {
  readonly program: Program;
  readonly displayLanguage: string;
  /** Highest version of each requirement set. */
  readonly apiSets: Readonly<Record<string, string>>;
  readonly colours: OfficeColours;
  readonly documentUrl: string;
}

export type Program = "Excel" | "Word";

/** Office's numbers of its programs. */
const APP_TYPES: Readonly<Record<Program, number>> = { Excel: 1, Word: 2 };

/** The answers of desktop Office to the questions office.js asks while it starts; names are office.js' own. */
export function applicationContext(
  { program, displayLanguage, apiSets, colours, documentUrl }: Surroundings,
  settings: Map<string, string>,
) {
  return {
    GetAppType: () => APP_TYPES[program],
    GetSolutionRef: () => "gap-table",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => displayLanguage,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => 0,
    GetHostCustomMessage: () => undefined,
    GetOfficeThemeInfo: () => JSON.stringify(colours),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
}
