import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OnlineFile } from "../../app/online/online-files";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface FileLinesProps {
  readonly file: OnlineFile;
  readonly busy: boolean;
  readonly onCheckIn: () => void;
}

/** What a file is called, who changed it last, and whether others see it. */
export function FileLines({ file, busy, onCheckIn }: FileLinesProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words, dates } = useWords();
  const { name, address, changedBy, changedAt, checkedOutBy } = file;
  return (
    <>
      <p className={styles.text}>
        {name}{" "}
        {address.startsWith("https://") && (
          <Link href={address} target="_blank" rel="noopener noreferrer" inline>
            {words.open}
          </Link>
        )}
      </p>
      {changedAt !== "" && (
        <p className={styles.quiet}>
          {words.changedBy(changedBy, `${dateInWords(changedAt, dates)}, ${changedAt.slice(11, 16)} UTC`)}
        </p>
      )}
      {checkedOutBy !== undefined && (
        <div className={styles.row}>
          <span>{words.hidden(checkedOutBy)}</span>
          <Button size="small" disabledFocusable={busy} onClick={onCheckIn}>
            {words.checkIn}
          </Button>
        </div>
      )}
    </>
  );
}
