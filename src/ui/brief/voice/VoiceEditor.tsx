import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";

import type { DraftPlace, TypedDraft } from "../../../app/draft";
import { byWhenFault } from "../../../domain/rules/by-when-said";
import { useDrafts } from "../../drafts/use-draft";
import { useFocusInside } from "../../focus/useFocusInside";
import { formKeys } from "../../press/form-keys";
import { useScreenStyles } from "../../text/screen.styles";
import { useLanguage, useWords } from "../../words/use-words";
import { fromKept, toKept, toKeptHeld } from "./typed-voice";
import type { HeldVoice, TypedVoice } from "./typed-voice";
import { useVoiceStyles } from "./Voice.styles";

export interface VoiceEditorProps {
  readonly name: string;
  /** What stood there when the change began. */
  readonly held: HeldVoice;
  /** Whether it is something that is asked for, of somebody and by some time. */
  readonly isAsk: boolean;
  /** Names that the review has already. */
  readonly addressees: readonly string[];
  readonly place: DraftPlace;
  readonly onSave: (typed: TypedVoice, draft: TypedDraft) => Promise<boolean | undefined>;
  readonly onClose: () => void;
}

/** A text of the author's being typed. Escape closes it, and what was typed is kept until it is written. */
export function VoiceEditor({ name, held, isAsk, addressees, place, onSave, onClose }: VoiceEditorProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useVoiceStyles();
  const drafts = useDrafts();
  const language = useLanguage();
  const { editing, brief } = useWords();
  const { voice: words } = brief;
  const [typed, setTyped] = useState<TypedVoice>(() => {
    const draft = drafts.take(place);
    return fromKept(draft?.text ?? toKept(held), held);
  });
  const { text, addressee, byWhen } = typed;
  const fault = byWhenFault(byWhen.trim());
  const [saving, setSaving] = useState(false);
  const form = useFocusInside<HTMLFormElement>("textarea");
  const list = useId();
  const type = (change: Partial<TypedVoice>): void => {
    const next = { ...typed, ...change };
    setTyped(next);
    const kept = toKept(next);
    drafts.keep(place, kept === toKept(held) ? kept : toKeptHeld(held), kept);
  };
  const save = async (): Promise<void> => {
    if (saving || text.trim() === "") return;
    setSaving(true);
    const said = { text: text.trim(), addressee: addressee.trim(), byWhen: byWhen.trim() };
    const isWritten = await onSave(said, { place, before: toKeptHeld(held), text: toKept(typed) });
    setSaving(false);
    if (isWritten) onClose();
  };
  return (
    <form
      ref={form}
      className={screen.section}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={formKeys(onClose)}
    >
      <Textarea
        aria-label={name}
        textarea={{ className: styles.area }}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => type({ text: value })}
      />
      {isAsk && (
        <>
          <Field className={screen.field} label={words.addressee} size="small">
            <Input list={list} value={addressee} onChange={(_, { value }) => type({ addressee: value })} />
          </Field>
          <datalist id={list}>
            {addressees.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <Field
            className={screen.field}
            label={words.byWhen}
            size="small"
            validationState={fault ? "warning" : "none"}
            validationMessage={fault?.[language] ?? null}
          >
            <Input value={byWhen} onChange={(_, { value }) => type({ byWhen: value })} />
          </Field>
        </>
      )}
      <div className={screen.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={saving || text.trim() === ""}>
          {editing.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {editing.cancel}
        </Button>
      </div>
    </form>
  );
}
