import { useEffect } from "react";
import type { ReactNode } from "react";
import { useShownGap } from "../gaps/useShownGap";
import type { AmendmentsScreenProps } from "./amendments-screen-props";
import { ChooseGap } from "./ChooseGap";
import { GapAmendments } from "./GapAmendments";

/** The final text of the gap at Excel's selection, or all gaps to choose from. */
export function AmendmentsScreen(props: AmendmentsScreenProps): ReactNode {
  const { review, selected, catalogue, onNeedCatalogue, onChoose } = props;
  const { gap, elsewhere, showList, showRow, hold } = useShownGap(review, selected);
  const needsCatalogue = gap !== undefined && !catalogue;
  useEffect(() => {
    if (needsCatalogue) onNeedCatalogue();
  }, [needsCatalogue, onNeedCatalogue]);
  if (!gap) {
    return (
      <ChooseGap
        review={review}
        onChoose={(chosen) => {
          showRow();
          onChoose(chosen);
        }}
      />
    );
  }
  return (
    <GapAmendments
      {...props}
      key={gap.id || `row ${gap.place.row}`}
      gap={gap}
      elsewhere={elsewhere}
      onList={showList}
      onHold={hold}
    />
  );
}
