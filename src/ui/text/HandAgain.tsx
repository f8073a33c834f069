import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { useScreenStyles } from "./screen.styles";

export interface HandAgainProps {
  readonly busy: boolean;
  readonly onHandAgain: () => void;
}

/** Offers the second way for a file that was handed over; the shell tells how it went. */
export function HandAgain({ busy, onHandAgain }: HandAgainProps): ReactNode {
  const styles = useScreenStyles();
  const { handAgain: words } = useWords();
  return (
    <p className={styles.quiet}>
      {words.notArrived}{" "}
      <Link as="button" inline disabledFocusable={busy} onClick={onHandAgain}>
        {words.anotherWay}
      </Link>
    </p>
  );
}
