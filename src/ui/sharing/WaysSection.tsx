import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OnlineState } from "../../app/session/online-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { SharingActions } from "./sharing-actions";

export interface WaysSectionProps {
  readonly online: OnlineState;
  readonly working: string | undefined;
  readonly actions: Pick<SharingActions, "onWay" | "onStop">;
}

/** What goes on in OneDrive, with a way to end it; else what there is to do about what stood in the way. */
export function WaysSection({ online, working, actions }: WaysSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const { ways, waiting, canStop } = online;
  return (
    <>
      <div role="status">
        {canStop && working !== undefined && (
          <div className={styles.row}>
            <span>{waiting === undefined ? working : words.waiting(waiting)}</span>
            <Button size="small" onClick={actions.onStop}>
              {words.stop}
            </Button>
          </div>
        )}
      </div>
      {!canStop && ways.length > 0 && (
        <section className={styles.section} aria-label={words.waysTitle}>
          <div className={styles.row}>
            {ways.map((way, index) => (
              <Button
                key={way}
                appearance={index === 0 ? "primary" : "secondary"}
                disabledFocusable={working !== undefined}
                onClick={() => actions.onWay(way)}
              >
                {words.ways[way]}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
