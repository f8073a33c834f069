import type { ReactNode } from "react";
import type { DraftPlace } from "../../app/draft";
import { ReasonForm } from "../text/ReasonForm";
import { useWords } from "../words/use-words";

export interface WaiveFormProps {
  readonly place: DraftPlace;
  /** Never called with an empty reason. */
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay. */
export function WaiveForm({ place, onWaive, onCancel }: WaiveFormProps): ReactNode {
  const { check: words } = useWords();
  return (
    <ReasonForm
      place={place}
      label={words.waiveReason}
      hint={words.waiveHint}
      give={words.waiveDo}
      cancel={words.cancel}
      onGive={onWaive}
      onCancel={onCancel}
    />
  );
}
