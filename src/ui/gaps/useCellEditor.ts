import { useEffect, useState } from "react";
import type { DraftPlace } from "../../app/draft";
import { useDrafts } from "../drafts/use-draft";

interface Typing {
  /** What the cell held when editing began: goes along with a save, so that nothing newer is overwritten. */
  readonly before: string;
  readonly typed: string;
  /** What was last sent to be written. */
  readonly sent: string | undefined;
}

export interface EditedCell {
  readonly place: DraftPlace;
  readonly text: string;
  readonly onSave: (before: string, after: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A text put in from `start` to `end` of what was typed. */
export interface PutIn {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CellEditor {
  readonly typed: string;
  /** What the cell holds by now, when that is not what it held when editing began. */
  readonly overtaken: string | undefined;
  readonly saving: boolean;
  /** Whether what was last sent could not be written. */
  readonly failed: boolean;
  readonly type: (text: string) => void;
  /** What another screen put into the text meanwhile, and in place of what; undefined when there is nothing new. */
  readonly lookAgain: () => PutIn | undefined;
  /** Keep, should the pane go away, what would be written if it were saved now. */
  readonly hold: (text: string) => void;
  /** Write what was typed, or another text in its place. */
  readonly save: (text?: string) => void;
}

/**
 * A cell's text while it is typed, beginning with what was typed for it earlier and not saved.
 *
 * Saving closes the editor only when the cell holds another text than before:
 * after a failure what was typed is still there. A change by somebody else
 * does not touch what is being typed, and closing keeps it.
 */
export function useCellEditor({ place, text, onSave, onClose }: EditedCell): CellEditor {
  const drafts = useDrafts();
  const [{ before: first, typed, sent }, setTyping] = useState<Typing>(() => {
    const draft = drafts.take(place);
    return { before: draft?.before ?? text, typed: draft?.text ?? text, sent: undefined };
  });
  const [saving, setSaving] = useState(false);
  const done = typed === sent && text !== first;
  // Who types on while a text is written goes on from that text.
  const before = text === sent?.trim() ? text : first;
  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);
  const type = (next: string): void => {
    setTyping({ before, typed: next, sent });
    drafts.keep(place, before, next);
  };
  return {
    typed,
    overtaken: text === before ? undefined : text,
    saving,
    failed: sent !== undefined && !saving && !done,
    type,
    lookAgain: () => {
      const kept = drafts.take(place)?.text;
      return kept === undefined || kept === typed ? undefined : putInto(typed, kept);
    },
    hold: (next) => drafts.keep(place, before, next),
    save: (next = typed) => {
      if (next === before) {
        drafts.drop(place);
        return onClose();
      }
      type(next);
      setTyping({ before, typed: next, sent: next });
      setSaving(true);
      void onSave(before, next).finally(() => setSaving(false));
    },
  };
}

function putInto(before: string, after: string): PutIn {
  const most = Math.min(before.length, after.length);
  let [start, same] = [0, 0];
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  while (start < most - same && before[start] === after[start]) start++;
  return { text: after.slice(start, after.length - same), start, end: before.length - same };
}
