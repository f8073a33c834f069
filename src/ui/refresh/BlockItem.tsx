import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choicesOf } from "../../domain/brief/refresh/choices-of";
import type { EditedChoice, LinkedBlock } from "../../domain/brief/refresh/refresh-plan";
import { RedlineText } from "../redline/RedlineText";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface BlockItemProps {
  readonly block: LinkedBlock;
  /** What it is called, e.g. "G-003: Issue". */
  readonly name: string;
  /** Undefined where a person decides later. */
  readonly choice: EditedChoice | undefined;
  readonly onChoose: (choice: EditedChoice | undefined) => void;
  /** Undefined where there is nowhere to go. */
  readonly onGoTo: (() => void) | undefined;
}

/** A text of the brief: what would change in it, and what a person may choose where they are asked. */
export function BlockItem({ block, name, choice, onChoose, onGoTo }: BlockItemProps): ReactNode {
  const { state, text, words: changes } = block;
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const offered = choicesOf(block);
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
      {changes.length > 0 ? <RedlineText spans={changes} isFolded /> : <p className={styles.words}>{text}</p>}
      {offered.length > 0 && (
        <Field className={screen.field} label={words.choice}>
          <Select
            value={choice ?? ""}
            aria-label={`${words.choice} – ${name}`}
            onChange={(_, { value }) => onChoose(offered.find((one) => one === value))}
          >
            {state === "gone" && <option value="">{words.decideLater}</option>}
            {offered.map((one) => (
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
