import { useEffect } from "react";
import type { ReactNode } from "react";
import type { CitationReader } from "../../app/citation-reader";
import type { SelectedCell, UnsavedText } from "../../app/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Profile } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";
import type { CheckReport } from "../../domain/rules/finding";
import { GapList } from "./GapList";
import { GapRow } from "./GapRow";
import { useShownGap } from "./useShownGap";

export interface GapsScreenProps {
  readonly review: Review;
  readonly profile: Profile;
  readonly selected: SelectedCell | undefined;
  /** Undefined until a check was asked for. */
  readonly report: CheckReport | undefined;
  /** Undefined until the catalogue is loaded; citations are plain text till then. */
  readonly catalogue: Catalogue | undefined;
  readonly citationsIn: CitationReader | undefined;
  /** Texts that could not be written: editing begins with them. */
  readonly unsaved: readonly UnsavedText[];
  readonly busy: boolean;
  readonly onNeedCatalogue: () => void;
  /** Select the row in Excel; the pane follows. */
  readonly onOpen: (gap: Gap) => void;
  readonly onGoTo: (table: string, row: number, column: string) => void;
  readonly onAdd: () => void;
  /** Settled when the text is written or could not be. */
  readonly onEdit: (gap: string, column: string, before: string, after: string) => Promise<void>;
  readonly onComments: () => void;
}

/** The gap at Excel's selection, or all of them. */
export function GapsScreen(props: GapsScreenProps): ReactNode {
  const { review, selected, catalogue, busy, onNeedCatalogue, onOpen, onAdd } = props;
  const { gap, elsewhere, showList, showRow, hold } = useShownGap(review, selected);
  const needsCatalogue = gap !== undefined && !catalogue;
  useEffect(() => {
    if (needsCatalogue) onNeedCatalogue();
  }, [needsCatalogue, onNeedCatalogue]);
  const open = (next: Gap): void => {
    showRow();
    onOpen(next);
  };
  if (!gap) return <GapList gaps={review.gaps} report={props.report} busy={busy} onOpen={open} onAdd={onAdd} />;
  return (
    <GapRow
      {...props}
      // A row without a number of its own is known by its place.
      key={gap.id || `row ${gap.place.row}`}
      gap={gap}
      elsewhere={elsewhere}
      onOpen={open}
      onList={showList}
      onHold={hold}
    />
  );
}
