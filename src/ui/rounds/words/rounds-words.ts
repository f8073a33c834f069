import type { RowChange } from "../../../domain/round/changes";

/** Everything the screen Rounds says, in one language. */
export interface RoundsWords {
  readonly title: string;
  readonly freezeTitle: string;
  readonly label: string;
  readonly freezeHint: string;
  readonly freeze: string;

  readonly changed: string;
  readonly noRounds: string;
  readonly since: string;
  readonly nothingChanged: string;
  readonly summary: (added: number, changed: number, gone: number) => string;
  readonly documentLanguage: string;
  readonly makeDocument: string;
  readonly addSheet: string;
  readonly olderRound: string;
  readonly legend: string;
  readonly states: Readonly<Record<RowChange["state"], string>>;
  readonly wordsUnknown: string;
  readonly more: (left: number) => string;

  readonly reviewed: (reviewed: number, all: number, changed: number) => string;
  readonly yourName: string;
  readonly nameHint: string;
  readonly mark: string;
  readonly markRow: (gap: string) => string;
  readonly goTo: string;
  readonly goToRow: (gap: string) => string;
  readonly changedSince: (rows: number) => string;
  readonly never: (rows: number) => string;
  readonly reviewedBy: (name: string, date: string) => string;
}
