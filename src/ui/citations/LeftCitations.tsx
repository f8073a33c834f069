import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { LeftInCell } from "../../app/normalise-review";
import { LEFT_REASONS } from "../../domain/citation/rewrite/left-citation";
import { cellName } from "../check/cell-name";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { useCitationFixStyles } from "./CitationFix.styles";

/** Lines drawn at a time. */
const PAGE = 50;

/** The citations that normalising leaves as they are, each with the reason. */
export function LeftCitations({ left }: { readonly left: readonly LeftInCell[] }): ReactNode {
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const language = useLanguage();
  const { citationFixes: words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  return (
    <Disclosure label={words.left(left.length)} summaryClassName={screen.label}>
      {() => (
        <>
          <ul className={screen.list}>
            {left.slice(0, limit).map((one) => (
              <li key={`${one.place.cell} ${one.start}`} className={styles.choice}>
                <span className={screen.quiet}>{cellName(one)}</span>
                <span>
                  {one.text}: {LEFT_REASONS[one.reason][language]}
                </span>
              </li>
            ))}
          </ul>
          {left.length > limit && (
            <Button size="small" appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
              {words.more(Math.min(PAGE, left.length - limit))}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}
