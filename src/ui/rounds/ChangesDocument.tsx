import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { isLanguage } from "../../domain/language";
import { HandAgain } from "../text/HandAgain";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { RoundsScreenProps } from "./rounds-screen-props";

export interface ChangesDocumentProps extends Pick<
  RoundsScreenProps,
  "review" | "busy" | "handed" | "onHandChanges" | "onAddChangesSheet" | "onHandAgain"
> {
  /** Id of the round. */
  readonly since: string;
}

/** What changed, as a document with tracked changes or as a sheet of the workbook. */
export function ChangesDocument(props: ChangesDocumentProps): ReactNode {
  const { since, review, busy, handed, onHandChanges, onAddChangesSheet, onHandAgain } = props;
  const screen = useScreenStyles();
  const { rounds: words } = useWords();
  const [language, setLanguage] = useState(review.details.language);
  const [isMade, setIsMade] = useState(false);
  return (
    <div className={screen.section}>
      <div className={screen.row}>
        <Select
          className={screen.narrow}
          size="small"
          aria-label={words.documentLanguage}
          value={language}
          onChange={(_, { value }) => isLanguage(value) && setLanguage(value)}
        >
          <LanguageOptions />
        </Select>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setIsMade(true);
            onHandChanges({ since, language });
          }}
        >
          {words.makeDocument}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => onAddChangesSheet({ since, language })}>
          {words.addSheet}
        </Button>
      </div>
      {isMade && handed && <HandAgain busy={busy} onHandAgain={onHandAgain} />}
    </div>
  );
}
