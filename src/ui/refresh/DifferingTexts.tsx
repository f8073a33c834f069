import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { leftSentences } from "../../app/words/draft-mark-words";
import { TRACKED_WORDS } from "../../app/words/tracked-words";
import type { Binding } from "../../domain/brief/brief";
import type { BriefWritten } from "../../domain/brief/refresh/brief-changes";
import type { RefreshPlan } from "../../domain/brief/refresh/refresh-plan";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface DifferingTextsProps {
  readonly written: BriefWritten;
  readonly plan: RefreshPlan;
  readonly nameOf: (binding: Binding) => string;
  /** Undefined where the document is not open. */
  readonly onGoTo: ((control: string) => void) | undefined;
}

/** Every text that does not show what it was to show, by its name, and marks of a draft that were left; else nothing. */
export function DifferingTexts({ written, plan, nameOf, onGoTo }: DifferingTextsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const language = useLanguage();
  const { differing, leftOfDraft, rested = [] } = written;
  if (differing.length + leftOfDraft.length + rested.length === 0) return null;
  const name = (control: string): string => {
    const block = plan.blocks.find(({ controls }) => controls.includes(control));
    return block ? nameOf(block.binding) : control;
  };
  return (
    <section className={screen.section} aria-label={words.differing(differing.length)}>
      <h3 className={screen.subtitle}>{words.differing(differing.length)}</h3>
      {leftSentences(leftOfDraft, language).map((said) => (
        <p key={said} className={styles.problem}>
          {said}
        </p>
      ))}
      <ul className={screen.list}>
        {rested.map((text) => {
          const block = plan.blocks.find(({ id }) => id === text);
          return (
            <li key={text} className={styles.block}>
              <span className={`${screen.label} ${styles.name}`}>{block ? nameOf(block.binding) : text}</span>
              <p className={styles.words}>{TRACKED_WORDS[language].rested}</p>
            </li>
          );
        })}
        {differing.map(({ control, found, struckOut }) => (
          <li key={control} className={styles.block}>
            <div className={styles.blockHead}>
              <span className={`${screen.label} ${styles.name}`}>{name(control)}</span>
              {found !== undefined && onGoTo && (
                <Button size="small" aria-label={words.goTo(name(control))} onClick={() => onGoTo(control)}>
                  {words.goToShort}
                </Button>
              )}
            </div>
            <p className={styles.words}>{struckOut ? TRACKED_WORDS[language].struckOut : words.differs(found)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
