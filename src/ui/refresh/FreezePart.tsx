import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { isUnlinked } from "../../domain/brief/refresh/refresh-plan";
import type { RefreshPlan } from "../../domain/brief/refresh/refresh-plan";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface FreezePartProps {
  /** Undefined where the brief was not compared. */
  readonly plan: RefreshPlan | undefined;
  readonly busy: boolean;
  readonly onFreeze: () => void;
}

/** Cutting the brief loose for good: behind a line that has to be opened and a question, so that no slip does it. */
export function FreezePart({ plan, busy, onFreeze }: FreezePartProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  const differing = plan?.blocks.filter((block) => block.state !== "fresh" && !isUnlinked(block)).length ?? 0;
  return (
    <Disclosure label={words.freeze} summaryClassName={styles.summary}>
      {() => (
        <div className={screen.section}>
          <p className={screen.text}>{words.freezeText}</p>
          {isAsked ? (
            <div role="alert" className={screen.section}>
              {differing > 0 && <p className={styles.problem}>{words.freezeAsTheyAre(differing)}</p>}
              <p className={screen.text}>{words.unfreeze}</p>
              <div className={screen.row}>
                <Button disabledFocusable={busy} onClick={onFreeze}>
                  {words.freezeDo}
                </Button>
                <Button onClick={() => setAsked(false)}>{words.freezeNot}</Button>
              </div>
            </div>
          ) : (
            <div>
              <Button disabledFocusable={busy} onClick={() => setAsked(true)}>
                {words.freezeAsk}
              </Button>
            </div>
          )}
        </div>
      )}
    </Disclosure>
  );
}
