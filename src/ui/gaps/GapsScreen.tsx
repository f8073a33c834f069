import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { lazily } from "../loading/lazily";
import { GapRow } from "./GapRow";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useShownGap } from "./useShownGap";

const GapList = lazily(async () => (await import(/* webpackChunkName: "gap-list" */ "./GapList")).GapList);
/** The gap at Excel's selection, or all of them. */
export function GapsScreen(props: GapsScreenProps): ReactNode {
  const { review, selected, catalogue, busy, onNeedCatalogue, onOpen } = props;
  const { gap, elsewhere, showList, showRow, hold } = useShownGap(review, selected);
  const [added, setAdded] = useState<string>();
  const needsCatalogue = gap !== undefined && !catalogue;
  useEffect(() => {
    if (needsCatalogue) onNeedCatalogue();
  }, [needsCatalogue, onNeedCatalogue]);
  const open = (next: Gap): void => {
    showRow();
    onOpen(next);
  };
  const onAdd = async (): Promise<void> => setAdded(await props.onAdd());
  if (!gap)
    return <GapList gaps={review.gaps} report={props.report} busy={busy} onOpen={open} onAdd={() => void onAdd()} />;
  return (
    <GapRow
      {...props}
      // A row without a number of its own is known by its place.
      key={gap.id || `row ${gap.place.row}`}
      gap={gap}
      elsewhere={elsewhere}
      isNew={gap.id === added}
      onBegun={() => setAdded(undefined)}
      onAdd={onAdd}
      onOpen={open}
      onList={showList}
      onHold={hold}
    />
  );
}
