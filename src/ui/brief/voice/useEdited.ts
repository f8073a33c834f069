import { useState } from "react";

import { findSeen, seenAmong } from "../../../app/seen-text";
import type { FoundText, SeenText } from "../../../app/seen-text";
import type { BriefText, BriefTextPart } from "../../../domain/review/review";
import type { VoiceText } from "./voice-parts";

export interface Edited {
  /** The text that is being changed, as it was when that began; a new one is nothing yet. */
  readonly editing: VoiceText | undefined;
  /** How its row was last seen; undefined for one that has none. */
  readonly seen: SeenText | undefined;
  /** Where its row is; undefined once that is gone. */
  readonly found: FoundText | undefined;
  readonly setEditing: (text: VoiceText | undefined) => void;
}

/** The text of a part that is being changed. Its row is followed wherever others put it, and told from those beside it. */
export function useEdited(part: BriefTextPart, rows: readonly BriefText[]): Edited {
  const [editing, setText] = useState<VoiceText>();
  const [seen, setSeen] = useState<SeenText>();
  const [last, setLast] = useState(rows);
  const found = seen && findSeen(rows, seen);
  if (rows !== last) {
    setLast(rows);
    if (seen && found && !found.isReworded) setSeen(seenAmong(rows, part, { row: found.row, text: seen.said }));
  }
  return {
    editing,
    seen,
    found,
    setEditing: (text) => {
      setText(text);
      setSeen(text?.row === undefined ? undefined : seenAmong(rows, part, { row: text.row, text: text.text }));
    },
  };
}
