import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FolderEntry } from "../../app/online/online-files";
import { OnlineTrouble } from "../../app/online/online-trouble";
import type { FolderWalkState } from "../../app/session/folder-walk";
import { reasonOf } from "../text/reason-of";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { FolderTrail } from "./FolderTrail";
import type { FolderWalkActions } from "./folder-walk-actions";
import { isSameName } from "../../domain/brief/refresh/is-same-name";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface OneDriveSourceProps {
  readonly walk: FolderWalkState;
  /** Name of the workbook that the brief was made from; "" when it had none. */
  readonly origin: string;
  readonly busy: boolean;
  readonly actions: FolderWalkActions;
}

/** The workbook from OneDrive: folder by folder, the one that the brief was made from first. */
export function OneDriveSource({ walk, origin, busy, actions }: OneDriveSourceProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing, refresh } = useWords();
  const { online: words } = refresh;
  const { account, trail, isBusy, waiting } = walk;
  const isHeld = busy || isBusy;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h4 className={styles.label}>{words.title}</h4>
      {account ? (
        <p className={styles.quiet}>{`${sharing.signedInAs(account.name)}. ${sharing.otherAccount}`}</p>
      ) : (
        <p className={styles.quiet}>{words.before}</p>
      )}
      {trail.length === 0 ? (
        <div>
          <Button disabledFocusable={isHeld} onClick={actions.onBegin}>
            {words.begin}
          </Button>
        </div>
      ) : (
        <>
          <FolderTrail walk={walk} isHeld={isHeld} actions={actions} />
          <EntryList entries={walk.entries} origin={origin} isHeld={isHeld} actions={actions} />
        </>
      )}
      <div role="status">
        {isBusy && (
          <div className={styles.row}>
            <span>{waiting === undefined ? words.looking : sharing.waiting(waiting)}</span>
            <Button size="small" onClick={actions.onStop}>
              {sharing.stop}
            </Button>
          </div>
        )}
      </div>
      {!isBusy && <Failure walk={walk} actions={actions} />}
    </section>
  );
}

function EntryList({
  entries,
  origin,
  isHeld,
  actions,
}: {
  readonly entries: readonly FolderEntry[];
  readonly origin: string;
  readonly isHeld: boolean;
  readonly actions: FolderWalkActions;
}): ReactNode {
  const styles = useScreenStyles();
  const own = useRefreshStyles();
  const { online: words } = useWords().refresh;
  if (entries.length === 0) return <p className={styles.text}>{words.nothing}</p>;
  const isOrigin = ({ kind, name }: FolderEntry): boolean => kind === "file" && isSameName(name, origin);
  const shown = [...entries.filter(isOrigin), ...entries.filter((one) => !isOrigin(one))];
  return (
    <ul className={styles.list}>
      {shown.map((entry) => (
        <li key={`${entry.drive} ${entry.item}`} className={own.entry}>
          <Button
            className={own.entryName}
            appearance={isOrigin(entry) ? "primary" : "secondary"}
            size="small"
            disabledFocusable={isHeld}
            aria-label={entry.kind === "folder" ? words.openFolder(entry.name) : words.take(entry.name)}
            onClick={() => (entry.kind === "folder" ? actions.onOpen : actions.onTake)(entry)}
          >
            {entry.kind === "folder" ? `${entry.name} ›` : entry.name}
          </Button>
          {isOrigin(entry) && <span className={styles.quiet}>{words.isOrigin}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What stood in the way, and the ways on that there are here. */
function Failure({
  walk: { failure, canGoFurther },
  actions,
}: Pick<OneDriveSourceProps, "walk" | "actions">): ReactNode {
  const styles = useScreenStyles();
  const own = useRefreshStyles();
  const language = useLanguage();
  const { sharing, refresh, session } = useWords();
  const { online: words } = refresh;
  const error = failure?.error;
  const ways = error instanceof OnlineTrouble ? error.ways : [];
  const again = (["sign-in", "again"] as const).find((way) => ways.includes(way)) ?? "again";
  return (
    <>
      {failure && (
        <div role="alert" className={styles.section}>
          <p className={own.problem}>{reasonOf(error, language, session.failed)}</p>
          <p className={styles.quiet}>{words.otherwise}</p>
        </div>
      )}
      {canGoFurther && <p className={styles.quiet}>{words.furtherText}</p>}
      {(failure ?? canGoFurther) && (
        <div className={styles.row}>
          {canGoFurther && <Button onClick={actions.onFurther}>{words.further}</Button>}
          {failure && <Button onClick={actions.onAgain}>{sharing.ways[again]}</Button>}
        </div>
      )}
    </>
  );
}
