import type { Localised } from "../domain/language";

/** What one check found in this Excel. */
export interface CheckResult {
  /** Number of the assumption in docs/excel-assumptions.md. */
  readonly id: string;
  /** What is expected, as a sentence. */
  readonly says: Localised;
  readonly expected: string;
  readonly found: string;
  readonly agrees: boolean;
}

/** What only a person can see: the program does its part, then asks. */
export interface HandCheck {
  readonly id: string;
  /** What to do, in order, and what to look for. */
  readonly says: Localised;
  /** The program's part. What it answers is a word for the report, `""` for nothing. */
  readonly act: () => Promise<string>;
}

/** What the self-test needs of the Excel it runs in. */
export interface SelfTest {
  /** Names and values: host, build, platform, languages, theme, requirement sets. */
  readonly facts: () => readonly (readonly [string, string])[];
  /** Whether the open workbook holds nothing that could be lost. */
  readonly isBlank: () => Promise<boolean>;
  /** Open a blank workbook in a window of its own. */
  readonly openBlank: () => Promise<void>;
  /** Never throws. @param told called with each result as it comes */
  readonly run: (told: (result: CheckResult) => void) => Promise<readonly CheckResult[]>;
  readonly byHand: readonly HandCheck[];
}

export interface HandResult {
  readonly id: string;
  /** What the program's part answered, or how it failed. */
  readonly acted: string;
  /** What the person saw; undefined while they have not said. */
  readonly seen: boolean | undefined;
}

/** All that was found as lines of text, to be sent to those who keep the program; ids are those of the assumptions. */
export function selfTestReport(
  facts: readonly (readonly [string, string])[],
  results: readonly CheckResult[],
  byHand: readonly HandResult[],
): string {
  return [
    ...facts.map(([name, value]) => `${name}: ${value}`),
    "",
    ...results.map(({ id, agrees, found, expected }) =>
      agrees ? `${id}: as expected` : `${id}: DIFFERENT, found “${found}”, expected “${expected}”`,
    ),
    "",
    ...byHand.map(({ id, acted, seen }) => {
      const answer = seen === undefined ? "not said" : seen ? "yes" : "NO";
      return `${id}: ${answer}${acted === "" ? "" : ` (${acted})`}`;
    }),
  ].join("\n");
}
