import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CoveredProvision } from "../../domain/coverage/draft-coverage";
import { useWords } from "../words/use-words";
import { useProvisionLineStyles } from "./ProvisionLine.styles";
import { shortName } from "./short-name";

/** A provision on one line: its number, what it is about, how many gaps it has, or that it has none. */
export function ProvisionLine({ node }: { readonly node: CoveredProvision }): ReactNode {
  const styles = useProvisionLineStyles();
  const { draftLaw: words } = useWords();
  const { provision, count, open } = node;
  const about = provision.heading || provision.text;
  return (
    <>
      <span className={styles.name}>{shortName(provision)}</span>
      <span className={styles.about} title={about.slice(0, 300)}>
        {about.slice(0, 120)}
      </span>
      {count > 0 && <Mark sign={String(count)} words={words.gapsMark(count)} of={styles.gaps} />}
      {open > 0 && <Mark sign={node.isOpen ? "○" : `○ ${open}`} words={words.openMark(node.isOpen ? 1 : open)} />}
      {count === 0 && provision.noGapReason.trim() !== "" && <Mark sign="✓" words={words.explainedMark} />}
    </>
  );
}

/** A sign for the eye, and words for whoever does not see it. */
function Mark({ sign, words, of = "" }: { readonly sign: string; readonly words: string; readonly of?: string }) {
  const styles = useProvisionLineStyles();
  return (
    <span className={mergeClasses(styles.mark, of)} title={words}>
      <span aria-hidden>{sign}</span>
      <span className={styles.hidden}>, {words}</span>
    </span>
  );
}
