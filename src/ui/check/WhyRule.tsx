import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Rule } from "../../domain/rules/rule";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { RuleExampleBox } from "./RuleExampleBox";
import { useWhyRuleStyles } from "./WhyRule.styles";

/** The rule behind a finding: what it asks, and a right and a wrong row. */
export function WhyRule({ rule: { summary, examples } }: { readonly rule: Rule }): ReactNode {
  const screen = useScreenStyles();
  const styles = useWhyRuleStyles();
  const language = useLanguage();
  const { check: words } = useWords();
  const [all, setAll] = useState(false);
  const right = examples.find(({ finds }) => finds.length === 0);
  const wrong = examples.find(({ finds }) => finds.length > 0);
  const first = [right, wrong].filter((example) => example !== undefined);
  const shown = all ? examples : first;
  return (
    <div className={styles.root}>
      <p className={styles.summary}>{summary[language]}</p>
      {words.examplesEnglish && <p className={screen.quiet}>{words.examplesEnglish}</p>}
      {shown.map((example) => (
        <RuleExampleBox key={example.shows} example={example} />
      ))}
      {!all && examples.length > first.length && (
        <Link as="button" className={styles.more} onClick={() => setAll(true)}>
          {words.moreExamples}
        </Link>
      )}
    </div>
  );
}
