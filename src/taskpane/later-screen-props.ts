import type { CitationReader } from "../app/citation-reader";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";
import type { Gap } from "../domain/gap/gap";
import type { Profile } from "../domain/profile/profile";
import type { Review } from "../domain/review/review";
import type { FindingState } from "../ui/check/finding-state";
import type { CellFixing } from "../ui/citations/cell-fixing";
import type { CommentRequest } from "../ui/comments/comments-screen-props";
import type { TypedField } from "../ui/gaps/typed-field";
import type { View } from "../ui/shell/screen";
import type { StandardsRequest } from "../ui/standards/standards-request";

/** What the screens behind the tabs take from the pane, but for the first one. */
export interface LaterScreenProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly review: Review;
  readonly profile: Profile;
  readonly citationsIn: CitationReader | undefined;
  readonly busy: boolean;
  readonly fixing: CellFixing;
  readonly screen: Exclude<View, "gaps">;
  /** Where the screen Standards was last asked to begin. */
  readonly request: StandardsRequest | undefined;
  readonly goTo: (table: string, row: number, column: string) => void;
  readonly openStandards: (request: StandardsRequest) => void;
  readonly openSharing: () => void;
  readonly openView: (view: View) => void;
  /** How the findings are looked at, on this screen and around the others. */
  readonly findings: FindingState;
  readonly onFindings: (findings: FindingState) => void;
  readonly backToGaps: () => void;
  /** The gap that the screen Comments was last asked to begin a comment on. */
  readonly commentOn: CommentRequest | undefined;
  /** The field of the screen Gaps that a text is being typed in. */
  readonly typed: TypedField | undefined;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
  /** Go to a gap in the sheet, and open the screen Gaps. */
  readonly openGap: (gap: Gap) => void;
  /** Open the screen Standards with suggestions for a gap. */
  readonly suggest: (gap: Gap) => void;
}
