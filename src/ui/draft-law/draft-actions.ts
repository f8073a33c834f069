import type { Comparison, Overtaken } from "../../app/actions/compare-versions";
import type { TakeOver } from "../../app/actions/take-over-draft";
import type { DraftInput, DraftStep } from "../../app/draft-reader";
import type { VersionPlan } from "../../app/plan-new-version";
import type { DraftJurisdiction, DraftProvision, DraftReading } from "../../domain/draft/draft-provision";
import type { Gap } from "../../domain/gap/gap";

/** What a person can do on the screen of the draft law. */
export interface DraftActions {
  readonly onGoTo: (table: string, row: number, column: string) => void;
  /** Go to a gap, in the sheet and in the pane. */
  readonly onOpenGap: (gap: Gap) => void;
  /** Settled when the ids are written or could not be. */
  readonly onEdit: (gap: string, column: "provisions", before: string, after: string) => Promise<unknown>;
  /** Note why a provision has no gap; settled when it is noted or could not be. */
  readonly onExplain: (provision: string, reason: string) => Promise<void>;
  readonly bringing: BringInActions;
}

/** What it takes to bring a draft in. */
export interface BringInActions {
  /** Undefined when it could not be read, which is told elsewhere, or was stopped. */
  readonly onRead: (
    draft: DraftInput,
    chosen: DraftJurisdiction | undefined,
    onStep: (step: DraftStep) => void,
  ) => Promise<DraftReading | undefined>;
  readonly onStop: () => void;
  /** Whether all that was to be written is. */
  readonly onWrite: (provisions: readonly DraftProvision[]) => Promise<boolean | undefined>;
  /** What taking the draft over would do; undefined when it could not be told. */
  readonly onCompare: (comparison: Comparison) => Promise<VersionPlan | Overtaken | undefined>;
  /** Whether all that was to be written is. */
  readonly onTakeOver: (wish: TakeOver) => Promise<boolean | undefined>;
}
