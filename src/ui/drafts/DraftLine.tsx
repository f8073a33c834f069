import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Draft } from "../../app/draft";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useDrafts } from "./use-draft";
import { useDraftLineStyles } from "./DraftLine.styles";
import { takeKeys } from "./take-keys";

export interface DraftLineProps {
  readonly draft: Draft;
  /** The field in which it was typed. */
  readonly name: string;
  /** The draft in words, where it is kept otherwise than it is read. */
  readonly shown?: string;
  /** Whether what the draft was to replace is another text by now; it stands above. */
  readonly isOvertaken?: boolean;
  /** Undefined where nothing can be typed just now. */
  readonly onGoOn: (() => void) | undefined;
  /** Whether its field is not on this screen, so that without a way there nothing will ever be typed. */
  readonly isHomeless?: boolean;
}

/** A text that was typed and put away, with the ways to go on with it and to throw it away: the only way to lose one. */
export function DraftLine({
  draft,
  name,
  shown,
  isOvertaken = false,
  onGoOn,
  isHomeless = false,
}: DraftLineProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useDraftLineStyles();
  const drafts = useDrafts();
  const { drafts: words } = useWords();
  const line = useRef<HTMLDivElement>(null);
  const { time } = draft;
  const isNowhere = isHomeless && onGoOn === undefined;
  const isLeftOver = onGoOn === undefined;
  useEffect(() => (isLeftOver && line.current ? takeKeys(line.current, time) : undefined), [isLeftOver, time]);
  return (
    <div
      ref={line}
      role="group"
      aria-label={words.name(name)}
      className={styles.root}
      tabIndex={-1}
      onKeyDown={swallow}
    >
      <p className={screen.quiet}>{isOvertaken ? words.overtaken : words.notSaved}</p>
      <p className={styles.text}>{(shown ?? draft.text) || words.empty}</p>
      {isNowhere && <p className={screen.quiet}>{words.goneHint}</p>}
      <div className={screen.row}>
        {!isNowhere && (
          <Button size="small" disabledFocusable={onGoOn === undefined} onClick={onGoOn}>
            {words.goOn}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => drafts.drop(draft.place, draft.text)}>
          {words.throwAway}
        </Button>
      </div>
    </div>
  );
}

/** A letter that was meant for the text is no key of the screen. */
function swallow(event: KeyboardEvent): void {
  if (event.target === event.currentTarget && event.key !== "Tab") event.stopPropagation();
}
