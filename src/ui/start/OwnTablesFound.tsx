import type { ReactNode } from "react";
import type { Adoption, AdoptionChoice, AdoptionQuestion } from "../../domain/adopt/adoption";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { AskForColumns } from "./AskForColumns";
import { OwnTablesPreview } from "./OwnTablesPreview";

export interface OwnTablesFoundProps {
  readonly found: Adoption | AdoptionQuestion;
  readonly jurisdiction: string;
  readonly busy: boolean;
  readonly onPreview: (choice: AdoptionChoice) => void;
  readonly onOpen: (adoption: Adoption) => void;
}

/** What was found on the sheets: rows for a review, or columns to choose. */
export function OwnTablesFound({ found, onPreview, ...rest }: OwnTablesFoundProps): ReactNode {
  const styles = useScreenStyles();
  const { own } = useWords().start;
  if (found.kind === "adoption") return <OwnTablesPreview {...rest} adoption={found} />;
  if (found.tables.length === 0) return <p className={styles.text}>{own.nothing}</p>;
  return <AskForColumns tables={found.tables} busy={rest.busy} onPreview={onPreview} />;
}
