import type { CitationReader } from "../app/citation-reader";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";
import type { Gap } from "../domain/gap/gap";
import type { Profile } from "../domain/profile/profile";
import type { Review } from "../domain/review/review";
import type { CellFixing } from "../ui/citations/cell-fixing";
import type { View } from "../ui/shell/screen";
import type { StandardsRequest } from "../ui/standards/standards-request";
import type { AcrossScreens } from "./across-screens";

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
  readonly across: AcrossScreens;
  readonly onAcross: (change: Partial<AcrossScreens>) => void;
  readonly goTo: (table: string, row: number, column: string) => void;
  readonly openStandards: (request: StandardsRequest) => void;
  readonly openSharing: () => void;
  readonly openView: (view: View) => void;
  readonly backToGaps: () => void;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
  /** Go to a gap in the sheet, and open the screen Gaps. */
  readonly openGap: (gap: Gap) => void;
  /** Open the screen Standards with suggestions for a gap. */
  readonly suggest: (gap: Gap) => void;
}
