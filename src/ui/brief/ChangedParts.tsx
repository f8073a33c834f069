import { Link } from "@fluentui/react-components";

import type { BriefPart } from "../../domain/brief/brief-parts";
import { useBriefStyles } from "./BriefScreen.styles";
import type { BriefScreenWords } from "./words/brief-screen-words";

export interface ChangedPartsProps {
  /** At least one. */
  readonly parts: readonly BriefPart[];
  readonly words: BriefScreenWords;
  readonly hasPlace: (part: BriefPart) => boolean;
  readonly onGoTo: (part: BriefPart) => void;
}

/** What changed beside the rows, by the sheet it stands on. */
export function ChangedParts({ parts, words, hasPlace, onGoTo }: ChangedPartsProps) {
  const styles = useBriefStyles();
  return (
    <>
      <p className={styles.text}>{words.partsChanged}</p>
      <ul className={styles.rows}>
        {parts.map((part) => (
          <li key={part}>
            {hasPlace(part) ? (
              <Link as="button" inline aria-label={words.goToPart(words.parts[part])} onClick={() => onGoTo(part)}>
                {words.parts[part]}
              </Link>
            ) : (
              words.parts[part]
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
