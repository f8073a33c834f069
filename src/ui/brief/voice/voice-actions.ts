import type { BriefTextEdit, NewBriefText } from "../../../app/actions/brief-texts";
import type { TypedDraft } from "../../../app/draft";
import type { TableName } from "../../../domain/review/tables";

/** What a person does to the texts of the author; each tells whether it was written, undefined where the action could not be loaded. */
export interface VoiceActions {
  readonly onWrite: (texts: readonly NewBriefText[], draft?: TypedDraft) => Promise<boolean | undefined>;
  readonly onEdit: (edits: readonly BriefTextEdit[], draft: TypedDraft) => Promise<boolean | undefined>;
  readonly onSwap: (row: number, other: number) => Promise<boolean | undefined>;
  readonly onGoTo: (table: TableName, row: number, column: string) => void;
}
