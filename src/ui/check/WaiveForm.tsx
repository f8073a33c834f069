import type { ReactNode } from "react";
import type { DraftPlace } from "../../app/draft";
import { ReasonForm } from "../text/ReasonForm";
import { useWords } from "../words/use-words";

export interface WaiveFormProps {
  readonly place: DraftPlace;
  /** The reason is written where it belongs, and is no waiver. */
  readonly isExplained: boolean;
  /** Never called with an empty reason. */
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay, or why there is nothing. */
export function WaiveForm({ place, isExplained, onGive, onCancel }: WaiveFormProps): ReactNode {
  const { check: words } = useWords();
  return (
    <ReasonForm
      place={place}
      label={isExplained ? words.explainReason : words.waiveReason}
      hint={isExplained ? words.explainHint : words.waiveHint}
      give={isExplained ? words.explainDo : words.waiveDo}
      cancel={words.cancel}
      onGive={onGive}
      onCancel={onCancel}
    />
  );
}
