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
  readonly after: string;
  readonly afterSteps: readonly string[];
}
