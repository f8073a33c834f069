import type { Instrument } from "../../../domain/instrument/instrument";

/** A check on the catalogue's data. Its examples are its tests. */
export interface LintRule {
  readonly id: string;
  /** For whoever adds an instrument. */
  readonly summary: string;
  readonly examples: readonly LintExample[];
  readonly check: (instruments: readonly Instrument[]) => readonly LintProblem[];
}

/** Instruments made of builders' defaults and the fields given here. */
export interface LintExample {
  readonly shows: string;
  readonly instruments: readonly Partial<Instrument>[];
  /** `"id: message"` of each problem, in order; none for data that is right. */
  readonly finds: readonly string[];
}

/** What is wrong and what to write instead: "unexpected …, expected …". */
export interface LintProblem {
  readonly instrument: string;
  readonly message: string;
}

/** The problems of each instrument by itself. */
export const eachInstrument =
  (check: (instrument: Instrument) => readonly (string | false | undefined)[]): LintRule["check"] =>
  (instruments) =>
    instruments.flatMap((instrument) =>
      check(instrument)
        .filter((message) => typeof message === "string")
        .map((message) => ({ instrument: instrument.id, message })),
    );
