import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { selfTestReport } from "../../app/self-test";
import type { CheckResult, HandResult, SelfTest } from "../../app/self-test";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage } from "../words/use-words";
import { copyTextOf } from "./copy-text";
import { HandChecks } from "./HandChecks";
import { WORDS } from "./self-test-words";

export interface SelfTestSectionProps {
  readonly selfTest: SelfTest;
}

/** Tries this Excel, first by itself and then with the person's eyes, and keeps a report to be copied. */
export function SelfTestSection({ selfTest }: SelfTestSectionProps): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const [results, setResults] = useState<readonly CheckResult[]>([]);
  const [stage, setStage] = useState<"ready" | "working" | "over">("ready");
  const [seen, setSeen] = useState<readonly HandResult[]>(() =>
    selfTest.byHand.map(({ id }) => ({ id, acted: "not tried", seen: undefined })),
  );
  const note = (id: string, change: Partial<HandResult>): void =>
    setSeen((before) => before.map((result) => (result.id === id ? { ...result, ...change } : result)));
  const start = async (): Promise<void> => {
    setResults([]);
    setStage("working");
    await selfTest.run((result) => setResults((before) => [...before, result]));
    setStage("over");
  };
  const agree = results.every(({ agrees }) => agrees);
  return (
    <section className={styles.section} aria-label={WORDS.title[language]}>
      <p className={styles.text}>{WORDS.about[language]}</p>
      {stage === "ready" && <Begin selfTest={selfTest} onStart={() => void start()} />}
      <p role="status" className={styles.text}>
        {stage === "working" && WORDS.working[language]}
        {stage === "over" && (agree ? WORDS.allAgree : WORDS.someDiffer)[language]}
      </p>
      <ol>
        {results.map((result) => (
          <ResultLine key={result.id} result={result} />
        ))}
      </ol>
      {stage === "over" && (
        <>
          <HandChecks checks={selfTest.byHand} results={seen} onResult={note} />
          <Report text={selfTestReport(selfTest.facts(), results, seen)} />
        </>
      )}
    </section>
  );
}

interface BeginProps extends SelfTestSectionProps {
  readonly onStart: () => void;
}

/** Starts in an empty workbook; elsewhere it says what would be lost, and opens one. */
function Begin({ selfTest, onStart }: BeginProps): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const [isBlank, setIsBlank] = useState<boolean>();
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    // A workbook that can't be looked at is taken for one with something to lose.
    selfTest.isBlank().then(setIsBlank, () => setIsBlank(false));
  }, [selfTest]);
  if (isBlank === undefined) return null;
  if (isBlank) {
    return (
      <Button appearance="primary" onClick={onStart}>
        {WORDS.start[language]}
      </Button>
    );
  }
  return (
    <>
      <p className={styles.text}>{WORDS.notBlank[language]}</p>
      <Button appearance="primary" onClick={() => void selfTest.openBlank().catch(() => setIsRefused(true))}>
        {WORDS.openBlank[language]}
      </Button>
      {isRefused && (
        <p role="alert" className={styles.text}>
          {WORDS.notOpened[language]}
        </p>
      )}
      <Button onClick={onStart}>{WORDS.here[language]}</Button>
    </>
  );
}

function ResultLine({ result }: { readonly result: CheckResult }): ReactNode {
  const language = useLanguage();
  const { id, says, agrees, found, expected } = result;
  const details = `${WORDS.found[language]}: “${found}”, ${WORDS.expected[language]}: “${expected}”.`;
  return (
    <li>
      {`${id}: ${says[language]} — ${(agrees ? WORDS.agrees : WORDS.differs)[language]}.`}
      {!agrees && ` ${details}`}
    </li>
  );
}

function Report({ text }: { readonly text: string }): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    if (field.current) setIsCopied(await copyTextOf(field.current));
  };
  return (
    <>
      <textarea ref={field} readOnly value={text} rows={12} aria-label={WORDS.report[language]} />
      <Button appearance="primary" onClick={() => void copy()}>
        {WORDS.copy[language]}
      </Button>
      <p role="status" className={styles.text}>
        {isCopied !== undefined && (isCopied ? WORDS.copied : WORDS.notCopied)[language]}
      </p>
    </>
  );
}
