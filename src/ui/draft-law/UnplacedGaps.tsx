import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { UnplacedGap } from "../../domain/coverage/draft-coverage";
import type { Gap } from "../../domain/gap/gap";
import { Disclosure } from "../disclosure/Disclosure";
import { gapName } from "../gaps/gap-name";
import { useWords } from "../words/use-words";
import { useProvisionPageStyles } from "./ProvisionPage.styles";

export interface UnplacedGapsProps {
  readonly unplaced: readonly UnplacedGap[];
  readonly onOpenGap: (gap: Gap) => void;
}

/** Gaps that name no provision of the draft, each a way to its row. */
export function UnplacedGaps({ unplaced, onOpenGap }: UnplacedGapsProps): ReactNode {
  const styles = useProvisionPageStyles();
  const { draftLaw: words, gaps: gapsWords } = useWords();
  if (unplaced.length === 0) return null;
  return (
    <Disclosure label={words.unplaced(unplaced.length)} summaryClassName={styles.summary}>
      {() => (
        <ul className={styles.items}>
          {unplaced.map(({ gap, unknown }) => (
            <li key={gap.place.row}>
              <Link as="button" className={styles.link} onClick={() => onOpenGap(gap)}>
                <strong>{gapName(gap, gapsWords)}</strong>{" "}
                {unknown.length === 0 ? words.namesNone : words.namesUnknown(unknown.join("; "))}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
