import type { ReactNode } from "react";
import { withStandIn } from "../loading/with-stand-in";
import { useWorkingLineStyles } from "./WorkingLine.styles";

/** What takes long just now, in words; nothing when nothing does. */
export function WorkingLine({ words }: { readonly words: string | undefined }): ReactNode {
  const styles = useWorkingLineStyles();
  return (
    <div role="status" aria-live="polite">
      {words !== undefined && (
        <div className={styles.line}>
          <Bar words={words} />
          <div className={styles.words}>{words}</div>
        </div>
      )}
    </div>
  );
}

/** Takes the room of the bar that moves. */
function PlainBar({ words }: { readonly words: string }): ReactNode {
  const styles = useWorkingLineStyles();
  return <div role="progressbar" aria-label={words} className={styles.bar} />;
}

/** Milliseconds in which a workbook has usually been read, so that opening one does not wait for a bar. */
const LONG = 1000;

const Bar = withStandIn(PlainBar, async () => {
  await new Promise((resolve) => setTimeout(resolve, LONG));
  return (await import(/* webpackChunkName: "notices" */ "./WorkingBar")).WorkingBar;
});
