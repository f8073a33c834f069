import { useState } from "react";

import type { DraftPlace } from "../../../app/draft";
import { findSeen, seenAmong } from "../../../app/seen-text";
import type { FoundText, SeenText } from "../../../app/seen-text";
import type { Language } from "../../../domain/language";
import type { BriefText, BriefTextPart } from "../../../domain/review/review";
import { useDrafts } from "../../drafts/use-draft";
import { fromKeptHeld } from "./typed-voice";
import type { VoiceText } from "./voice-parts";

export interface Edited {
  /** The text that is being changed, as it was when that began; a new one is nothing yet. */
  readonly editing: VoiceText | undefined;
  /** How its row was last seen; undefined for one that has none. */
  readonly seen: SeenText | undefined;
  /** Where its row is; undefined once that is gone. */
  readonly found: FoundText | undefined;
  /** Change a text. What was typed for it and kept goes on from where it began. */
  readonly start: (text: VoiceText) => void;
  readonly stop: () => void;
}

/** Where what is typed for a text is kept: by what that said when the typing began. */
export const voicePlace = (part: BriefTextPart, language: Language, said: string): DraftPlace => [
  "brief",
  part,
  language,
  said,
];

/** The text of a part that is being changed. Its row is followed wherever others put it, and told from those beside it. */
export function useEdited(part: BriefTextPart, language: Language, rows: readonly BriefText[]): Edited {
  const drafts = useDrafts();
  const [editing, setText] = useState<VoiceText>();
  const [seen, setSeen] = useState<SeenText>();
  const [last, setLast] = useState(rows);
  const found = seen && findSeen(rows, seen);
  if (rows !== last) {
    setLast(rows);
    if (seen && found && !found.isReworded) setSeen(seenAmong(rows, part, { row: found.row, text: seen.said }));
  }
  const start = (text: VoiceText): void => {
    const kept = drafts.of(voicePlace(part, language, text.text));
    const held = kept && fromKeptHeld(kept.before);
    const known = held?.seen && { part, said: text.text, ...held.seen };
    const row = (known && findSeen(rows, known)?.row) ?? text.row;
    setText({ ...text, ...(held && { addressee: held.addressee, byWhen: held.byWhen }), row });
    setSeen(known ?? (row === undefined ? undefined : seenAmong(rows, part, { row, text: text.text })));
  };
  return { editing, seen, found, start, stop: () => setText(undefined) };
}
