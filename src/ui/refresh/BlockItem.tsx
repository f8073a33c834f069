import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { EDITED_CHOICES, isEdited } from "../../domain/brief/refresh/refresh-plan";
import type { EditedChoice, LinkedBlock } from "../../domain/brief/refresh/refresh-plan";
import { RedlineText } from "../redline/RedlineText";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface BlockItemProps {
  readonly block: LinkedBlock;
  /** What it is called, e.g. "G-003: Issue". */
  readonly name: string;
  readonly choice: EditedChoice;
  readonly onChoose: (choice: EditedChoice) => void;
  /** Undefined where there is nowhere to go. */
  readonly onGoTo: (() => void) | undefined;
}

/** A text of the brief: what would change in it, and what a person may choose where they edited it. */
export function BlockItem({ block, name, choice, onChoose, onGoTo }: BlockItemProps): ReactNode {
  const { state, text, words: changes } = block;
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  return (
    <li className={styles.block}>
      <div className={styles.blockHead}>
        <span className={`${screen.label} ${styles.name}`}>{name}</span>
        {onGoTo && (
          <Button size="small" aria-label={words.goTo(name)} onClick={onGoTo}>
            {words.goToShort}
          </Button>
        )}
      </div>
      {changes.length > 0 ? <RedlineText spans={changes} isShort /> : <p className={styles.words}>{text}</p>}
      {isEdited({ state }) && (
        <Field className={screen.field} label={words.choice}>
          <Select
            value={choice}
            aria-label={`${words.choice} – ${name}`}
            onChange={(_, { value }) => {
              const chosen = EDITED_CHOICES.find((one) => one === value);
              if (chosen) onChoose(chosen);
            }}
          >
            {EDITED_CHOICES.map((one) => (
              <option key={one} value={one}>
                {words.choices[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </li>
  );
}
