import { useEffect, useState } from "react";
import type { UnsavedText } from "../../app/session-state";

interface Draft {
  /** What the cell held when editing began: goes along with a save, so that nothing newer is overwritten. */
  readonly before: string;
  readonly typed: string;
  readonly sent: boolean;
}

export interface EditedCell {
  readonly text: string;
  readonly unsaved: UnsavedText | undefined;
  readonly onSave: (before: string, after: string) => Promise<void>;
  readonly onClose: () => void;
}

export interface CellEditor {
  readonly typed: string;
  readonly saving: boolean;
  readonly type: (text: string) => void;
  readonly save: () => void;
}

/**
 * A cell's text while it is typed.
 *
 * Saving closes the editor only when the cell holds another text than before:
 * after a failure what was typed is still there. A change by somebody else
 * does not touch what is being typed.
 */
export function useCellEditor({ text, unsaved, onSave, onClose }: EditedCell): CellEditor {
  const [{ before, typed, sent }, setDraft] = useState<Draft>({
    before: unsaved?.before ?? text,
    typed: unsaved?.after ?? text,
    sent: false,
  });
  const [saving, setSaving] = useState(false);
  const done = sent && text !== before;
  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);
  return {
    typed,
    saving,
    type: (next) => setDraft({ before, typed: next, sent: false }),
    save: () => {
      if (typed === before) return onClose();
      setDraft({ before, typed, sent: true });
      setSaving(true);
      void onSave(before, typed).finally(() => setSaving(false));
    },
  };
}
