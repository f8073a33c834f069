import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import type { Language } from "../../../domain/language";
import { BRIEF_PART_LABELS } from "../../../domain/review/tables/brief";
import { useWords } from "../../words/use-words";
import type { VoiceActions } from "./voice-actions";
import { useVoiceStyles } from "./Voice.styles";
import { VoiceEditor } from "./VoiceEditor";
import type { TypedVoice } from "./VoiceEditor";
import type { VoicePartTexts, VoiceText } from "./voice-parts";

export interface VoicePartProps extends VoiceActions {
  readonly shown: VoicePartTexts;
  /** Of the brief. */
  readonly language: Language;
  readonly addressees: readonly string[];
  readonly busy: boolean;
}

/** A part of the brief: the author's texts, each to be changed and moved, or proposals to accept or change. */
export function VoicePart(props: VoicePartProps): ReactNode {
  const { shown, language, addressees, busy, onWrite, onEdit, onSwap, onGoTo } = props;
  const { part, texts, isProposed } = shown;
  const styles = useVoiceStyles();
  const { language: spoken, brief } = useWords();
  const { voice: words } = brief;
  /** The place of the text that is being changed; -1 for a new one. */
  const [editing, setEditing] = useState<number>();
  const name = BRIEF_PART_LABELS[part][spoken];
  // What the table says in another language is no text of this brief: it is there to be written anew.
  const isInLanguage = texts.every((one) => one.language === language);
  const write = (all: readonly TypedVoice[]): Promise<boolean | undefined> =>
    onWrite(all.map(({ text, addressee, byWhen }) => ({ part, text, addressee, byWhen, language })));
  const editor = (
    at: number,
    held: TypedVoice,
    onSave: (typed: TypedVoice) => Promise<boolean | undefined>,
  ): ReactNode => (
    <VoiceEditor
      name={name}
      held={held}
      isAsk={part === "ask"}
      addressees={addressees}
      place={["brief", part, language, String(texts[at]?.row ?? `p${at}`)]}
      onSave={onSave}
      onClose={() => setEditing(undefined)}
    />
  );
  const change = (one: VoiceText, at: number) => (typed: TypedVoice) =>
    one.row === undefined
      ? write(isInLanguage ? texts.map((other) => (other === one ? typed : other)) : [typed])
      : onEdit(
          (["text", "addressee", "byWhen"] as const)
            .filter((column) => one[column].trim() !== typed[column])
            .map((column) => ({ row: texts[at]?.row ?? 0, column, before: one[column], after: typed[column] })),
        );
  const canAdd = !isProposed || texts.length === 0;
  const isSingle = part === "title" || part === "contact";
  return (
    <section className={styles.part} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {isProposed && <span className={styles.mark}>{texts.length > 0 ? words.proposed : words.nothing}</span>}
      </div>
      <ul className={styles.texts}>
        {texts.map((one, at) => (
          <li key={one.row ?? `${at} ${one.text}`}>
            {editing === at ? (
              editor(at, one, change(one, at))
            ) : (
              <>
                <p className={mergeClasses(styles.text, isProposed && styles.proposed)} lang={one.language}>
                  {one.text}
                </p>
                {part === "ask" && <p className={styles.mark}>{words.whoWhen(one.addressee, one.byWhen)}</p>}
                <div className={styles.tools}>
                  <Tool label={words.edit} about={one.text} disabled={busy} onClick={() => setEditing(at)} />
                  <Move {...{ at, texts, busy, onSwap }} />
                  {one.row !== undefined && (
                    <Tool
                      label={words.goTo}
                      about={one.text}
                      disabled={false}
                      onClick={() => onGoTo("Brief", one.row ?? 0, "text")}
                    />
                  )}
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === -1 && editor(-1, NOTHING, (typed) => write([typed]))}
      {editing === undefined && (
        <div className={styles.tools}>
          {isProposed && texts.length > 0 && isInLanguage && (
            <Button size="small" disabledFocusable={busy} onClick={() => void write(texts)}>
              {words.accept(texts.length)}
            </Button>
          )}
          {canAdd && !(isSingle && texts.length > 0) && (
            <Button size="small" disabledFocusable={busy} onClick={() => setEditing(-1)}>
              {words.add}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

const NOTHING: TypedVoice = { text: "", addressee: "", byWhen: "" };

/** The way up and down among the author's own texts of a part. */
function Move({
  at,
  texts,
  busy,
  onSwap,
}: Pick<VoicePartProps, "busy" | "onSwap"> & { readonly at: number; readonly texts: readonly VoiceText[] }): ReactNode {
  const { brief } = useWords();
  const { voice: words } = brief;
  const one = texts[at];
  if (one?.row === undefined) return null;
  const { row } = one;
  return ([-1, 1] as const).map((step) => {
    const other = texts[at + step]?.row;
    return other === undefined ? null : (
      <Tool
        key={step}
        label={step < 0 ? words.up : words.down}
        about={one.text}
        disabled={busy}
        onClick={() => void onSwap(row, other)}
      />
    );
  });
}

interface ToolProps {
  readonly label: string;
  /** The text that it is about, for those who can't see where it stands. */
  readonly about: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Tool({ label, about, disabled, onClick }: ToolProps): ReactNode {
  const styles = useVoiceStyles();
  return (
    <Button
      className={styles.tool}
      appearance="transparent"
      size="small"
      aria-label={`${label}: ${about}`}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
