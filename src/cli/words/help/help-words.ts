import type { BriefHelp } from "./brief-help";
import type { QuestionsHelp } from "./questions-help";
import type { RoundHelp } from "./round-help";

/** What `--help` says of the program, its commands and what they take. */
export interface HelpWords extends RoundHelp, QuestionsHelp, BriefHelp {
  readonly program: string;
  readonly exitCodes: string;
  /** After a command line that can't be used. */
  readonly listsCommands: string;
  readonly listsOptions: (command: string) => string;
  readonly help: string;
  readonly version: string;
  /** Headings, by what the library calls them. */
  readonly titles: Readonly<Record<"Usage:" | "Arguments:" | "Options:" | "Commands:", string>>;
  /** Before the default and the choices of an option. */
  readonly standard: string;
  readonly choices: string;
  /** Of an option that a command does not go without. */
  readonly mandatory: string;

  readonly workbook: string;
  readonly output: string;
  readonly force: string;
  readonly evenIfOpen: string;
  readonly endSignature: string;
  readonly dryRun: string;
  /** Of every export of the record. */
  readonly pseudonymise: string;
  readonly doneAsJson: string;
  readonly draft: string;
  readonly draftCountry: string;

  readonly new: {
    readonly about: string;
    readonly file: string;
    readonly language: string;
    readonly secondLanguage: string;
    readonly country: string;
    readonly profile: string;
  };
  readonly profile: {
    readonly about: string;
    readonly file: string;
    readonly from: string;
    readonly more: string;
  };
  readonly provisions: { readonly about: string; readonly json: string; readonly language: string };
  readonly import: {
    readonly about: string;
    readonly into: string;
    readonly beside: string;
    readonly newVersion: string;
    readonly draftDate: string;
    readonly match: string;
    readonly onlyAdd: string;
    readonly output: string;
    readonly language: string;
    readonly more: string;
  };
  readonly amend: {
    readonly about: string;
    readonly gap: string;
    readonly provision: string;
    readonly kind: string;
    readonly begin: string;
    readonly output: string;
    readonly language: string;
    readonly more: string;
  };
  readonly adopt: {
    readonly about: string;
    readonly file: string;
    readonly output: string;
    readonly table: string;
    readonly header: string;
    readonly columns: string;
    readonly language: string;
    readonly more: string;
  };
  readonly freeze: {
    readonly about: string;
    readonly output: string;
    readonly language: string;
    readonly more: string;
  };
  readonly export: {
    readonly about: string;
    readonly output: string;
    readonly form: string;
    readonly status: string;
    readonly language: string;
    readonly more: string;
  };
  readonly check: { readonly about: string; readonly json: string; readonly language: string };
  readonly comments: {
    readonly about: string;
    readonly record: string;
    readonly answer: string;
    readonly output: string;
    readonly json: string;
    readonly language: string;
    readonly more: string;
  };
  readonly status: { readonly about: string; readonly brief: string; readonly json: string; readonly language: string };
  readonly refresh: {
    readonly about: string;
    readonly output: string;
    readonly edited: string;
    readonly keep: string;
    readonly take: string;
    readonly free: string;
    readonly new: string;
    readonly otherReview: string;
  };
  readonly table: {
    readonly about: string;
    readonly output: string;
    readonly form: string;
    readonly redline: string;
    readonly status: string;
    readonly language: string;
    readonly more: string;
  };
  readonly minutes: {
    readonly about: string;
    readonly consultation: string;
    readonly output: string;
    readonly more: string;
  };
  readonly assignments: {
    readonly about: string;
    readonly person: string;
    readonly mail: string;
    readonly json: string;
    readonly language: string;
    readonly more: string;
  };
  readonly cite: {
    readonly about: string;
    readonly json: string;
    readonly jsonl: string;
    readonly explain: string;
    readonly country: string;
    readonly language: string;
    readonly more: string;
  };
  readonly lookup: {
    readonly about: string;
    readonly query: string;
    readonly json: string;
    readonly limit: string;
    readonly badLimit: string;
    readonly language: string;
  };
  readonly normalise: {
    readonly about: string;
    readonly form: string;
    readonly language: string;
    readonly column: string;
    readonly expand: string;
    readonly inPlace: string;
    readonly more: string;
  };
  readonly repair: { readonly about: string; readonly file: string; readonly language: string; readonly more: string };
  readonly portfolio: {
    readonly about: string;
    readonly folder: string;
    readonly json: string;
    readonly language: string;
    readonly workers: string;
    readonly badWorkers: string;
    readonly more: string;
  };
  readonly sample: { readonly about: string; readonly folder: string; readonly language: string };
  readonly badCountry: string;
}
