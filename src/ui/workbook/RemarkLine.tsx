import { Link } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CellPlace } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import { toldRemark } from "../../domain/review/remark-words";
import { Disclosure } from "../disclosure/Disclosure";
import { useLanguage, useWords } from "../words/use-words";
import { useRemarkLineStyles } from "./RemarkLine.styles";

export interface RemarkLineProps {
  readonly remarks: readonly Remark[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** What reading the workbook had to tell, as one line that opens; the person may put it away until something else is told. */
export function RemarkLine({ remarks, onGoTo }: RemarkLineProps): ReactNode {
  const styles = useRemarkLineStyles();
  const language = useLanguage();
  const { remarks: words, check } = useWords();
  const [read, setRead] = useState<readonly Remark[]>();
  if (remarks.length === 0 || remarks === read) return null;
  const label = (
    <>
      <InfoRegular className={styles.icon} aria-hidden /> {words.found(remarks.length)}
    </>
  );
  return (
    <Disclosure className={styles.root} summaryClassName={styles.summary} label={label}>
      {() => (
        <>
          <ul className={styles.list}>
            {remarks.map(toldRemark).map(({ kind, text, said, cure, place }) => (
              <li key={text.en}>
                {said[language]} {cure[language]}{" "}
                {place && kind !== "table-lost" && (
                  <Link as="button" inline className={styles.link} onClick={() => onGoTo(place)}>
                    {check.goTo(place.cell)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <Link as="button" className={styles.link} onClick={() => setRead(remarks)}>
            {words.read}
          </Link>
        </>
      )}
    </Disclosure>
  );
}
