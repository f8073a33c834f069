import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { useStepButtonsStyles } from "./StepButtons.styles";

export interface StepButtonsProps {
  /** Where the open finding stands, from 0; -1 while none is open. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Where one is on the way from finding to finding, and the way on, which is what one presses most, before the way back. */
export function StepButtons({ at, count, onStep }: StepButtonsProps): ReactNode {
  const styles = useStepButtonsStyles();
  const { check: words } = useWords();
  return (
    <div role="group" aria-label={words.steps} className={styles.root}>
      <span className={styles.where}>{words.position(at + 1, count)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={words.next}
        title={`${words.next} (F8)`}
        aria-keyshortcuts="F8"
        onClick={() => onStep(1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={words.previous}
        title={`${words.previous} (Shift+F8)`}
        aria-keyshortcuts="Shift+F8"
        onClick={() => onStep(-1)}
      />
    </div>
  );
}
