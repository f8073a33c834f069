import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkFilled, DismissFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { RuleExample } from "../../domain/rules/rule";
import { useLanguage, useWords } from "../words/use-words";
import { exampleCells } from "./example-cells";
import { useRuleExampleBoxStyles } from "./RuleExampleBox.styles";

/** A row that a rule lets pass, or one it does not, with what it says then. */
export function RuleExampleBox({ example }: { readonly example: RuleExample }): ReactNode {
  const styles = useRuleExampleBoxStyles();
  const language = useLanguage();
  const { check: words, gaps } = useWords();
  const isRight = example.finds.length === 0;
  return (
    <section className={mergeClasses(styles.root, isRight ? styles.right : styles.wrong)}>
      <p className={styles.verdict}>
        {isRight ? <CheckmarkFilled aria-hidden /> : <DismissFilled aria-hidden />}
        {isRight ? words.right : words.wrong}
      </p>
      <p className={styles.text} lang="en">
        {example.shows}
      </p>
      <dl className={styles.cells}>
        {exampleCells(example.review, language).map(({ name, text }, index) => (
          <div key={`${index} ${name}`}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.cell} lang="en">
              {text === undefined ? words.noRows : text.trim() || gaps.empty}
            </dd>
          </div>
        ))}
      </dl>
      {example.finds.map((message) => (
        <p key={message} className={styles.text} lang="en">
          {message}
        </p>
      ))}
    </section>
  );
}
