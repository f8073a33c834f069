import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { TypedDraft } from "../../../app/draft";
import { seenAmong } from "../../../app/seen-text";
import type { Language } from "../../../domain/language";
import type { BriefText } from "../../../domain/review/review";
import { BRIEF_PART_LABELS } from "../../../domain/review/tables/brief";
import { useWords } from "../../words/use-words";
import { KeptVoices } from "./KeptVoices";
import type { TypedVoice } from "./typed-voice";
import type { VoiceActions } from "./voice-actions";
import { useEdited, voicePlace } from "./useEdited";
import { useVoiceStyles } from "./Voice.styles";
import { VoiceEditor } from "./VoiceEditor";
import type { VoicePartTexts, VoiceText } from "./voice-parts";

export interface VoicePartProps extends VoiceActions {
  readonly shown: VoicePartTexts;
  /** All of the sheet Brief. */
  readonly rows: readonly BriefText[];
  /** Of the brief. */
  readonly language: Language;
  readonly addressees: readonly string[];
  readonly busy: boolean;
}

/** A part of the brief: the author's texts, each to be changed and moved, or proposals to accept or change. */
export function VoicePart(props: VoicePartProps): ReactNode {
  const { shown, rows, language, addressees, busy, onWrite, onEdit, onSwap, onGoTo } = props;
  const { part, texts, isProposed } = shown;
  const styles = useVoiceStyles();
  const { language: spoken, brief } = useWords();
  const { voice: words } = brief;
  const { editing, seen, found, start, stop } = useEdited(part, language, rows);
  const name = BRIEF_PART_LABELS[part][spoken];
  // What the table says in another language is no text of this brief: it is there to be written anew.
  const isInLanguage = texts.every((one) => one.language === language);
  const toRows = (all: readonly TypedVoice[]) =>
    all.map(({ text, addressee, byWhen }) => ({ part, text, addressee, byWhen, language }));
  const nothing: VoiceText = { text: "", addressee: "", byWhen: "", row: undefined, language };
  const isNew = editing?.text === "";
  // What a colleague changed or moved meanwhile is still the text that is typed at.
  const edited =
    editing &&
    (texts.find((one) => saysSame(one, editing) && one.row === found?.row) ??
      texts.find((one) => saysSame(one, editing)));
  const isSingle = part === "title" || part === "contact";
  // Of what there is one at most, a row that stands is never joined by a second one.
  const only = isSingle ? texts.find(({ row }) => row !== undefined) : undefined;
  const target = found ? seen : only?.row && seenAmong(rows, part, { row: only.row, text: only.text });
  const isGone = seen !== undefined && !target;
  const listed = editing && !isNew && !edited ? [...texts, editing] : texts;
  const isAt = (one: VoiceText): boolean => one === (edited ?? editing);
  const save = (one: VoiceText) => (typed: TypedVoice, draft: TypedDraft) => {
    if (!target) {
      const isProposal = isProposed && isInLanguage && edited;
      return onWrite(toRows(isProposal ? texts.map((each) => (each === edited ? typed : each)) : [typed]), draft);
    }
    return onEdit(
      (["text", "addressee", "byWhen"] as const)
        .filter((column) => one[column].trim() !== typed[column])
        .map((column) => ({ ...target, column, before: one[column], after: typed[column] })),
      draft,
    );
  };
  const editor = (one: VoiceText): ReactNode => (
    <VoiceEditor
      name={name}
      held={{ ...one, seen }}
      isAsk={part === "ask"}
      addressees={addressees}
      place={voicePlace(part, language, one.text)}
      onSave={save(one)}
      onClose={stop}
    />
  );
  const canAdd = !isProposed || texts.length === 0;
  return (
    <section className={styles.part} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {isProposed && <span className={styles.mark}>{texts.length > 0 ? words.proposed : words.nothing}</span>}
      </div>
      <ul className={styles.texts}>
        {listed.map((one, at) => (
          <li key={editing && isAt(one) ? "edited" : (one.row ?? `${at} ${one.text}`)}>
            {editing && isAt(one) ? (
              <>
                {isGone && (
                  <p role="status" className={styles.mark}>
                    {words.rowGone}
                  </p>
                )}
                {editor(editing)}
              </>
            ) : (
              <>
                <p className={mergeClasses(styles.text, isProposed && styles.proposed)} lang={one.language}>
                  {one.text}
                </p>
                {part === "ask" && <p className={styles.mark}>{words.whoWhen(one.addressee, one.byWhen)}</p>}
                <div className={styles.tools}>
                  <Tool label={words.edit} about={one.text} disabled={busy} onClick={() => start(one)} />
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
      {isNew && editor(nothing)}
      <KeptVoices {...{ part, name, language, texts, editing }} onGoOn={start} />
      {editing === undefined && (
        <div className={styles.tools}>
          {isProposed && texts.length > 0 && isInLanguage && (
            <Button size="small" disabledFocusable={busy} onClick={() => void onWrite(toRows(texts))}>
              {words.accept(texts.length)}
            </Button>
          )}
          {canAdd && !(isSingle && texts.length > 0) && (
            <Button size="small" disabledFocusable={busy} onClick={() => start(nothing)}>
              {words.add}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

const saysSame = (one: VoiceText, other: VoiceText): boolean => one.text === other.text;

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
