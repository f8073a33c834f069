import type { TableForm } from "../../../domain/table/table-form";

export interface TablesScreenWords {
  readonly title: string;
  readonly intro: string;
  readonly form: string;
  /** What each form is called, and what it is for. */
  readonly forms: Readonly<Record<TableForm, string>>;
  readonly about: Readonly<Record<TableForm, string>>;
  readonly language: string;
  readonly languageHint: string;
  readonly status: string;
  readonly anyStatus: string;
  readonly redline: string;
  readonly redlineHint: string;
  /** Why it can't be chosen. */
  readonly noRedline: string;
  readonly holds: (form: TableForm, rows: number) => string;
  readonly withdrawn: (count: number) => string;
  readonly otherStatus: (count: number) => string;
  readonly make: string;
  readonly making: string;
  readonly online: string;
  readonly signedInAs: (name: string) => string;
  readonly signInFirst: string;
  readonly toSharing: string;
  readonly saveMine: string;
  readonly saveBeside: string;
  readonly copy: string;
  readonly copyLead: string;
  readonly leavesOut: (lines: number) => string;
  /** Names and addresses that stand in the texts. */
  readonly namesStay: string;
  readonly makeCopy: string;
  readonly programs: string;
  readonly programsLead: string;
  readonly onlyFinal: string;
  readonly makeAkn: string;
  readonly makeJson: string;
  readonly noAmendments: string;
  readonly after: string;
  readonly afterSteps: readonly string[];
}
