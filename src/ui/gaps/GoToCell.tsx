import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { laterIcon } from "../loading/later-icon";
import { useFirstWords } from "../words/use-words";
import { useGapCellStyles } from "./GapCell.styles";

const CursorClickIcon = laterIcon("CursorClickRegular", "⌖");

export interface GoToCellProps {
  /** What is in the cell, as a person calls it. */
  readonly name: string;
  readonly onGoTo: () => void;
}

/** The small button beside a heading that selects in Excel what it is about. */
export function GoToCell({ name, onGoTo }: GoToCellProps): ReactNode {
  const styles = useGapCellStyles();
  const { gaps: words } = useFirstWords();
  return (
    <Button
      className={styles.tool}
      appearance="transparent"
      size="small"
      icon={<CursorClickIcon />}
      aria-label={words.goToCell(name)}
      title={words.goToCell(name)}
      onClick={onGoTo}
    />
  );
}
