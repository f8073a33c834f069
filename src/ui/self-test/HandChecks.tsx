import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { HandCheck, HandResult } from "../../app/self-test";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage } from "../words/use-words";
import { WORDS } from "./self-test-words";

export interface HandChecksProps {
  readonly checks: readonly HandCheck[];
  /** Told with the results of all checks after every answer. */
  readonly onResults: (results: readonly HandResult[]) => void;
}

/** What a person tries with their own hands, in any order: a button for the program's part, and what they saw. */
export function HandChecks({ checks, onResults }: HandChecksProps): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const [results, setResults] = useState<readonly HandResult[]>(() =>
    checks.map(({ id }) => ({ id, acted: "not tried", seen: undefined })),
  );
  useEffect(() => onResults(results), [results, onResults]);
  const note = (id: string, change: Partial<HandResult>): void =>
    setResults((before) => before.map((result) => (result.id === id ? { ...result, ...change } : result)));
  const tryOut = async ({ id, act }: HandCheck): Promise<void> => note(id, { acted: await act().catch(String) });
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
                onClick={() => note(check.id, { seen: answer })}
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
