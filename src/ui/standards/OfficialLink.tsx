import { Link } from "@fluentui/react-components";

import type { Instrument } from "../../domain/instrument/instrument";
import { useWords } from "../words/use-words";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";

export interface OfficialLinkProps {
  readonly instrument: Instrument;
}

/** Where the official text is, and where its address comes from; says so when the catalogue has none. */
export function OfficialLink({ instrument: { url, urlStatus } }: OfficialLinkProps) {
  const styles = useInstrumentPageStyles();
  const { standards: words } = useWords();
  if (url === null) return <p className={styles.quietBlock}>{words.noAddress}</p>;
  return (
    <p className={styles.block}>
      <Link href={url} target="_blank" rel="noopener noreferrer" title={words.opensBrowser}>
        {words.officialPage}
      </Link>
      <span className={styles.quiet}> ({words.address[urlStatus]})</span>
    </p>
  );
}
