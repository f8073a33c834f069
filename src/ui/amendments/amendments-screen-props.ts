import type { CitationReader } from "../../app/citation-reader";
import type { AmendmentWish } from "../../app/plan-amendments";
import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Review } from "../../domain/review/review";

/** What the screen Final text shows and can do; the parts of it take what they need. */
export interface AmendmentsScreenProps {
  readonly review: Review;
  readonly selected: SelectedCell | undefined;
  /** Undefined until the catalogue is loaded; citations are plain text till then. */
  readonly catalogue: Catalogue | undefined;
  readonly citationsIn: CitationReader | undefined;
  readonly busy: boolean;
  readonly onNeedCatalogue: () => void;
  readonly onStart: (gap: string, wish: AmendmentWish) => void;
  /** Settled when the text is written or could not be. */
  readonly onEdit: (amendment: string, column: string, before: string, after: string) => Promise<void>;
  readonly onGoTo: (table: string, row: number, column: string) => void;
  /** Select a gap in Excel, which this screen follows. */
  readonly onChoose: (gap: Gap) => void;
  /** Show a gap's own screen. */
  readonly onOpenGap: (gap: Gap) => void;
}
