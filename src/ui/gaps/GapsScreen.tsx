import { useEffect } from "react";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { lazily } from "../loading/lazily";
import { GapRow } from "./GapRow";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useShownGap } from "./useShownGap";

const GapList = lazily(async () => (await import(/* webpackChunkName: "gap-list" */ "./GapList")).GapList);

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
