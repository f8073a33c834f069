import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HandCheck, HandResult } from "../../app/self-test";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage } from "../words/use-words";
import { WORDS } from "./self-test-words";

export interface HandChecksProps {
  readonly checks: readonly HandCheck[];
  /** What is known of each check so far, in the order of the checks. */
  readonly results: readonly HandResult[];
  readonly onResult: (id: string, change: Partial<HandResult>) => void;
}

/** What a person tries with their own hands, in any order: a button for the program's part, and what they saw. */
export function HandChecks({ checks, results, onResult }: HandChecksProps): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const tryOut = async ({ id, act }: HandCheck): Promise<void> => onResult(id, { acted: await act().catch(String) });
  return (
    <>
      <h3 className={styles.subtitle}>{WORDS.byHand[language]}</h3>
      {checks.map((check, at) => (
        <div key={check.id} role="group" aria-label={check.id} className={styles.section}>
          <p className={styles.text}>{`${check.id}: ${check.says[language]}`}</p>
          <div>
            <Button onClick={() => void tryOut(check)}>{WORDS.act[language]}</Button>
            {([true, false] as const).map((answer) => (
              <Button
                key={String(answer)}
                appearance={results[at]?.seen === answer ? "primary" : "subtle"}
                aria-pressed={results[at]?.seen === answer}
                onClick={() => onResult(check.id, { seen: answer })}
              >
                {(answer ? WORDS.yes : WORDS.no)[language]}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
