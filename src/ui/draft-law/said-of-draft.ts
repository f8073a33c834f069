import type { VersionName } from "../../app/import-new-version";
import type { Answers } from "./version/questions";
import type { DraftIs } from "./WhatIsIt";

/** What a person said of a draft that is on its way in: kept while it is read again, with a second language or otherwise. */
export interface SaidOfDraft {
  readonly is: DraftIs | undefined;
  readonly name: VersionName;
  readonly answers: Answers;
}

export const NOTHING_SAID: SaidOfDraft = { is: undefined, name: { version: "", date: "" }, answers: new Map() };
