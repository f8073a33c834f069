import type { CitationReader } from "../../app/citation-reader";
import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Provision } from "../../domain/provision/provision";
import type { Profile } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";
import type { CheckReport } from "../../domain/rules/finding";
import type { CellFixing } from "../citations/cell-fixing";
import type { TypedField } from "./typed-field";

/** What the screen Gaps shows and can do; the parts of it take what they need. */
export interface GapsScreenProps {
  readonly review: Review;
  readonly profile: Profile;
  readonly selected: SelectedCell | undefined;
  /** Undefined until a check was asked for. */
  readonly report: CheckReport | undefined;
  /** Undefined until the catalogue is loaded; citations are plain text till then. */
  readonly catalogue: Catalogue | undefined;
  readonly citationsIn: CitationReader | undefined;
  readonly busy: boolean;
  readonly onNeedCatalogue: () => void;
  /** Select the row in Excel; the pane follows. */
  readonly onOpen: (gap: Gap) => void;
  readonly onGoTo: (table: string, row: number, column: string) => void;
  /** The number of the gap that was added; undefined when none was. */
  readonly onAdd: () => Promise<string | undefined>;
  /** Settled when the text is written or could not be. */
  readonly onEdit: (gap: string, column: string, before: string, after: string) => Promise<void>;
  readonly onComments: () => void;
  /** Begin a comment on the row. */
  readonly onComment: (gap: Gap) => void;
  /** The field a text is typed in; undefined once it is closed. */
  readonly onTyping: (field: TypedField | undefined) => void;
  readonly fixing: CellFixing;
  /** Go to the draft law, and there to a provision, if one is given. */
  readonly onDraft: (provision: Provision | undefined) => void;
  /** Go where the row is told what it may cite. */
  readonly onSuggest: (gap: Gap) => void;
  /** Show the final text of the row at hand. */
  readonly onAmend: () => void;
}
