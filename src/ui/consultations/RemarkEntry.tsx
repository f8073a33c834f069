import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { DISPOSITIONS, DISPOSITION_LABELS } from "../../domain/review/consultation";
import type { Gap } from "../../domain/gap/gap";
import { gapsTyped, idsOf, namedGap } from "../../domain/review/typed-remark";
import type { GapTyped, TypedRemark } from "../../domain/review/typed-remark";
import { useDrafts } from "../drafts/use-draft";
import { useHeld } from "../drafts/use-held";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useConsultationStyles } from "./Consultations.styles";
import type { ConsultationsWords } from "./words/consultations-words";
import { EMPTY, toRemark, tooManyIn, toText, typingPlace } from "./kept-remarks";

export interface RemarkEntryProps {
  readonly consultation: string;
  readonly gaps: readonly Gap[];
  /** What is selected in the sheet: the gap, and the column of the three. */
  readonly at: Pick<TypedRemark, "gap" | "column">;
  /** Whether typing begins here. */
  readonly takesFocus: boolean;
  readonly onEnter: (remark: TypedRemark) => void;
}

/** What is typed, apart from what was selected in the sheet when it began. */
type Typing = Omit<TypedRemark, "gap" | "column"> & {
  /** Set once a person typed it into the field for it: that goes before what the remark begins with and what is selected. */
  readonly gap?: string;
};

/** Where remarks are typed while they are made: Enter saves one and opens the next. */
export function RemarkEntry({ consultation, gaps, at: selected, takesFocus, onEnter }: RemarkEntryProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useConsultationStyles();
  const { language, consultations: words, record } = useWords();
  const drafts = useDrafts();
  const place = typingPlace(consultation);
  const [typing, setTyping] = useState<Typing>(() => {
    const kept = drafts.take(place);
    const { gap, feedback, raisedBy, disposition } = kept ? toRemark(kept.text) : EMPTY;
    return { feedback, raisedBy, disposition, ...(gap !== "" && { gap }) };
  });
  // Rows may be sorted, or another selected, while it is typed: what it is about is the person's to change.
  const at = useHeld(selected, typing.feedback.trim() !== "");
  const root = useRef<HTMLDivElement>(null);
  const focus = (): void => root.current?.querySelector("textarea")?.focus();
  useEffect(() => {
    if (takesFocus) focus();
  }, [takesFocus]);
  const named = namedGap(typing.feedback, gaps);
  const typed = typing.gap ?? named.gap ?? at.gap;
  const feedback = (typing.gap === undefined ? named.text : typing.feedback).trim();
  const about = gapsTyped(typed, gaps);
  const gap = idsOf(about);
  const tooMany = tooManyIn({ ...EMPTY, ...typing, feedback, gap });
  const canEnter = feedback !== "" && tooMany === 0;
  const change = (more: Partial<Typing>): void => {
    const next = { ...typing, ...more };
    setTyping(next);
    if (next.feedback.trim() === "") drafts.drop(place);
    else {
      const goesAlong = namedGap(next.feedback, gaps).gap === undefined ? at.gap : "";
      drafts.keep(place, "", toText({ ...next, column: "", gap: next.gap ?? goesAlong }));
    }
  };
  const enter = (): void => {
    if (!canEnter) return;
    const column = gap === at.gap ? at.column : "";
    onEnter({ ...typing, feedback, gap, column });
    drafts.drop(place);
    setTyping({ feedback: "", raisedBy: typing.raisedBy, disposition: "open" });
    focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = event.altKey ? /^Digit([1-5])$/u.exec(event.code)?.[1] : undefined;
    const disposition = digit === undefined ? undefined : DISPOSITIONS[Number(digit) - 1];
    if (disposition) change({ disposition });
    else if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    else if (event.target instanceof HTMLButtonElement) return;
    else enter();
    event.preventDefault();
  };
  return (
    <div ref={root} className={screen.section} onKeyDown={onKeyDown}>
      <Field
        className={screen.field}
        label={record.columns.feedback}
        hint={words.entryHint}
        {...(tooMany > 0 && { validationMessage: words.tooLong(tooMany) })}
      >
        <Textarea
          value={typing.feedback}
          resize="vertical"
          rows={3}
          onChange={(_, { value }) => change({ feedback: value })}
        />
      </Field>
      <div className={styles.short}>
        <Field className={screen.field} label={words.gap} size="small">
          <Input size="small" value={typed} onChange={(_, { value }) => change({ gap: value })} />
        </Field>
        <Field className={screen.field} label={record.columns.raisedBy} size="small">
          <Input size="small" value={typing.raisedBy} onChange={(_, { value }) => change({ raisedBy: value })} />
        </Field>
        <Field className={screen.field} label={record.columns.disposition} size="small">
          <Select
            size="small"
            value={typing.disposition}
            onChange={(_, { value }) => change({ disposition: DISPOSITIONS.find((one) => one === value) ?? "open" })}
          >
            {DISPOSITIONS.map((one) => (
              <option key={one} value={one}>
                {DISPOSITION_LABELS[one][language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p role="status" className={screen.quiet}>
        {sayAbout(about, words)}
      </p>
      <div className={screen.row}>
        <Button appearance="primary" disabledFocusable={!canEnter} onClick={enter}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}

function sayAbout(about: readonly GapTyped[], words: ConsultationsWords): string {
  const unknown = about.filter(({ gap }) => gap === undefined);
  if (about.length === 0) return words.aboutWhole;
  if (unknown.length > 0) return words.gapUnknown(idsOf(unknown));
  return words.aboutGap(idsOf(about), about.length === 1 ? (about[0]?.gap?.headline ?? "") : "");
}
