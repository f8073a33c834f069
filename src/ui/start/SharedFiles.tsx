import { Button, Divider } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Access } from "../../app/online/online-files";
import type { OnlineState, Shareable } from "../../app/session/online-state";
import { timeInWords } from "../comments/time-in-words";
import { whoHas } from "../sharing/who-has";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface SharedFilesProps {
  readonly online: OnlineState | undefined;
  /** See what the workbook knows of a file in OneDrive; nothing is asked of anybody. */
  readonly onRecall: () => void;
  readonly onSharing: () => void;
}

/** What is known, without asking OneDrive, of the brief and the workbook there; nothing where nothing is. */
export function SharedFiles({ online, onRecall, onSharing }: SharedFilesProps): ReactNode {
  const styles = useScreenStyles();
  const { start } = useWords();
  const recall = useRef(onRecall);
  useEffect(() => recall.current(), []);
  if (!online) return null;
  const { isLinked } = online;
  const brief = toShown(online, "brief");
  const workbook = toShown(online, "workbook");
  if (!isLinked && !workbook) return null;
  return (
    <>
      <section className={styles.section} aria-labelledby="start-shared">
        <h2 id="start-shared" className={styles.subtitle}>
          {start.shared}
        </h2>
        {isLinked && <FileLine line={start.sharedBrief(brief?.name)} {...brief} />}
        {workbook && <FileLine line={start.sharedWorkbook(workbook.name)} {...workbook} />}
        <div>
          <Button onClick={onSharing}>{start.toSharing}</Button>
        </div>
      </section>
      <Divider />
    </>
  );
}

/** A file as it was looked at in this session, else as it is remembered. */
interface ShownFile {
  readonly name: string;
  readonly access: readonly Access[] | undefined;
  /** Set for one that is remembered: when it was looked at. */
  readonly at?: string;
}

function toShown(online: OnlineState, what: Shareable): ShownFile | undefined {
  const { [what]: file, access, remembered } = online;
  return file ? { name: file.name, access: access[what] } : remembered[what];
}

interface FileLineProps extends Partial<Omit<ShownFile, "name">> {
  readonly line: string;
}

const NAMED = 3;

/** Only who owns a file is told of everyone, so that of another's file nothing is said. */
function FileLine({ line, access, at }: FileLineProps): ReactNode {
  const styles = useScreenStyles();
  const words = useWords();
  const { start, sharing } = words;
  const isTold = access?.some(({ may }) => may === "own") === true;
  const others = (access ?? []).filter(({ may }) => may !== "own").map((one) => whoHas(one, sharing));
  const more = others.length - NAMED;
  const named = others.slice(0, NAMED).join(", ");
  const whom = others.length === 0 ? start.sharedWithNobody : start.sharedWith(named, Math.max(more, 0));
  return (
    <p className={styles.text}>
      {line} {isTold && whom} {isTold && at !== undefined && start.sharedAsOf(timeInWords(at, new Date(), words))}
    </p>
  );
}
