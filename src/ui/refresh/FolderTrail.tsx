import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FolderWalkState } from "../../app/session/folder-walk";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { FolderWalkActions } from "./folder-walk-actions";

export interface FolderTrailProps {
  readonly walk: FolderWalkState;
  readonly isHeld: boolean;
  readonly actions: FolderWalkActions;
}

/** The way to the folder that is shown, each step a button; and the two places that a way begins at. */
export function FolderTrail({ walk: { trail, isBeside }, isHeld, actions }: FolderTrailProps): ReactNode {
  const styles = useScreenStyles();
  const { online: words } = useWords().refresh;
  const [first] = trail;
  const name = (index: number): string => {
    const folder = trail[index];
    if (folder?.place.kind === "mine") return words.mine;
    return folder?.place.kind === "beside" ? words.beside : (folder?.name ?? "");
  };
  return (
    <nav className={styles.row} aria-label={words.trail}>
      {isBeside && first?.place.kind !== "beside" && (
        <Button size="small" appearance="subtle" disabledFocusable={isHeld} onClick={actions.onBegin}>
          {words.beside}
        </Button>
      )}
      {first?.place.kind !== "mine" && (
        <Button size="small" appearance="subtle" disabledFocusable={isHeld} onClick={actions.onHome}>
          {words.mine}
        </Button>
      )}
      {trail.map((_, index) =>
        index < trail.length - 1 ? (
          <Button
            key={index}
            size="small"
            appearance="subtle"
            disabledFocusable={isHeld}
            onClick={() => actions.onBack(index)}
          >
            {`${name(index)} ›`}
          </Button>
        ) : (
          <span key={index} className={styles.label} aria-current="location">
            {name(index)}
          </span>
        ),
      )}
    </nav>
  );
}
