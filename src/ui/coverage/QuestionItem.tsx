import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import type { QuestionAnswer } from "../../domain/review/question-answers";
import type { AspectNote } from "../../domain/review/review";
import { Disclosure } from "../disclosure/Disclosure";
import { gapName } from "../gaps/gap-name";
import { GapCell } from "../gaps/GapCell";
import type { GoneNames } from "../drafts/gone-cell";
import { KeptAbove } from "../drafts/KeptAbove";
import { useDraftPlaces } from "../drafts/use-draft-places";
import type { DraftPlace } from "../../app/draft";
import { isSameId } from "../../domain/gap/id-key";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { QuestionActions } from "./question-actions";
import { useQuestionsStyles } from "./Questions.styles";
import { TieGaps } from "./TieGaps";

/** A cell of an answer that is being written. */
export interface EditedAnswer {
  readonly question: string;
  readonly column: AnswerText;
}

type AnswerText = (typeof TEXTS)[number];
const TEXTS = ["observation", "strategy", "responsible", "positiveEffects", "noGapReason"] as const;

export interface QuestionItemProps extends Omit<QuestionActions, "onAddQuestions"> {
  readonly answer: QuestionAnswer;
  readonly goneNames: GoneNames;
  /** The row of its aspect. */
  readonly around: AspectNote | undefined;
  /** Gaps under its aspect, which may be said to answer it. */
  readonly among: readonly Gap[];
  readonly editing: EditedAnswer | undefined;
  readonly onEditing: (editing: EditedAnswer | undefined) => void;
}

/** One question: how far it is answered, the gaps that answer it, and inside the cells of its row. */
export function QuestionItem(props: QuestionItemProps): ReactNode {
  const { answer, around, among, goneNames, busy, editing, onEditing, onAnswer, onGoTo, onOpenGap, onTie } = props;
  const { question, note, gaps, state } = answer;
  const screen = useScreenStyles();
  const styles = useQuestionsStyles();
  const { language, gaps: gapsWords, coverage: words } = useWords();
  const reason = (note?.noGapReason ?? "").trim() === "" && gaps.length === 0 ? (around?.noGapReason ?? "").trim() : "";
  const isOpen = state === "nothing" || state === "begun";
  const texts = TEXTS.filter((column) => column !== "responsible" || question.asksWho || note?.responsible);
  const left = useDraftPlaces().filter((place) => isFor(answer, place) && goneNames(place) !== undefined);
  return (
    <li className={styles.question}>
      <p className={styles.head}>
        {question.id} {question.text[language]}
      </p>
      <p className={screen.quiet}>
        <span className={isOpen ? styles.open : undefined}>{words.states[state]}</span>
        {gaps.map((gap) => (
          <span key={gap.place.row}>
            {" "}
            <Link as="button" onClick={() => onOpenGap(gap)}>
              {gapName(gap, gapsWords)}
            </Link>
          </span>
        ))}
      </p>
      {state === "answered" && reason !== "" && <p className={screen.quiet}>{words.reasonOfAspect(reason)}</p>}
      {left.map((place) => (
        <p key={place.join(" ")} className={screen.quiet}>
          <KeptAbove place={place} nameOf={goneNames} />
        </p>
      ))}
      {note && (
        <Disclosure summaryClassName={styles.small} label={words.itsRow(question.id)}>
          {() => (
            <div className={styles.inside}>
              {texts.map((column) => (
                <GapCell
                  key={column}
                  name={words.columns[column]}
                  text={note[column]}
                  place={["cell", note.id || note.aspect, column]}
                  catalogue={undefined}
                  citationsIn={undefined}
                  citing="prose"
                  editing={editing?.question === question.id && editing.column === column}
                  canEdit={!busy && editing === undefined}
                  onEditing={(on) => onEditing(on ? { question: question.id, column } : undefined)}
                  onSave={(before, after) => onAnswer(note.id || note.aspect, column, before, after)}
                  onGoTo={() => onGoTo("Aspects", note.place.row, column)}
                />
              ))}
              {question.id.includes(".") && among.length > 0 && (
                <TieGaps question={question.id} gaps={among} busy={busy} onTie={onTie} />
              )}
            </div>
          )}
        </Disclosure>
      )}
    </li>
  );
}

/** Whether a text was typed for the answer: its row went by the question's number, or by its aspect where it had none. */
const isFor = ({ question: { id, aspect } }: QuestionAnswer, [kind, row = ""]: DraftPlace): boolean =>
  kind === "cell" && (isSameId(row, id) || (!id.includes(".") && row === aspect));
