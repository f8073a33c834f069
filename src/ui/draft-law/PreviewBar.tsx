import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useDraftPreviewStyles } from "./DraftPreview.styles";

export interface PreviewBarProps {
  readonly said: string;
  readonly busy: boolean;
  readonly onAnother: () => void;
  /** The button that writes. */
  readonly children?: ReactNode;
}

/** Stays in sight below a preview: whether there is something to write, and another draft. */
export function PreviewBar({ said, busy, onAnother, children }: PreviewBarProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useDraftPreviewStyles();
  const {
    draftLaw: { bring: words },
  } = useWords();
  return (
    <div className={styles.bar}>
      <p className={screen.quiet}>{said}</p>
      <div className={screen.row}>
        {children}
        <Button size="small" disabledFocusable={busy} onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}
