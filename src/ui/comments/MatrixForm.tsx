import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { isLanguage } from "../../domain/language";
import { isTableFile } from "../../domain/table/table-form";
import type { TableChoice } from "../../domain/table/table-input";
import { Disclosure } from "../disclosure/Disclosure";
import { HandAgain } from "../text/HandAgain";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsScreenProps } from "./comments-screen-props";

/** The record as a comments matrix, for Word or Excel, with or without names. */
export function MatrixForm({ review, busy, handed, onHandMatrix, onHandAgain }: CommentsScreenProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const { matrix } = words;
  const [choice, setChoice] = useState<TableChoice>({
    form: "matrix",
    language: review.details.language,
    redline: false,
    file: "docx",
    pseudonymise: false,
  });
  const change = (more: Partial<TableChoice>): void => setChoice({ ...choice, ...more });
  return (
    <div className={styles.part}>
      <Disclosure summaryClassName={screen.label} label={matrix.title}>
        {() => (
          <div className={screen.section}>
            <p className={screen.quiet}>{matrix.about(review.feedback.length)}</p>
            <Field className={screen.field} size="small" label={matrix.file}>
              <Select
                size="small"
                value={choice.file ?? "docx"}
                onChange={(_, { value }) => change({ file: value === "xlsx" ? "xlsx" : "docx" })}
              >
                <option value="docx">{matrix.word}</option>
                <option value="xlsx">{matrix.excel}</option>
              </Select>
            </Field>
            <Field className={screen.field} size="small" label={matrix.language}>
              <Select
                size="small"
                value={choice.language}
                onChange={(_, { value }) => isLanguage(value) && change({ language: value })}
              >
                <LanguageOptions />
              </Select>
            </Field>
            <Checkbox
              label={matrix.noNames}
              checked={choice.pseudonymise === true}
              onChange={(_, { checked }) => change({ pseudonymise: checked === true })}
            />
            <div className={screen.row}>
              <Button size="small" disabledFocusable={busy} onClick={() => onHandMatrix(choice)}>
                {matrix.make}
              </Button>
            </div>
            {handed && isTableFile(handed.name) && <HandAgain busy={busy} onHandAgain={onHandAgain} />}
          </div>
        )}
      </Disclosure>
    </div>
  );
}
