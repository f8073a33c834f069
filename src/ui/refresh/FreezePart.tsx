import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface FreezePartProps {
  readonly busy: boolean;
  readonly onFreeze: () => void;
}

/** Cutting the brief loose for good: behind a line that has to be opened, so that no slip does it. */
export function FreezePart({ busy, onFreeze }: FreezePartProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  return (
    <Disclosure label={words.freeze} summaryClassName={styles.summary}>
      {() => (
        <div className={screen.section}>
          <p className={screen.text}>{words.freezeText}</p>
          <div>
            <Button disabledFocusable={busy} onClick={onFreeze}>
              {words.freezeDo}
            </Button>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
