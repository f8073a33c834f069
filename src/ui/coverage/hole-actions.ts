import type { ExplainedHole } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";

/** What can be done about a hole. */
export interface HoleActions {
  readonly busy: boolean;
  readonly onSuggestTopic: (aspect: string) => void;
  readonly onSuggest: (gap: Gap) => void;
  readonly onOpenInstrument: (instrument: string) => void;
  readonly onGoTo: (table: string, row: number, column: string) => void;
  /** Settled when the reason is written or could not be. */
  readonly onExplain: (hole: ExplainedHole, reason: string) => Promise<void>;
}
