import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { redline } from "../../../domain/amendment/redline/redline";
import type { DraftProvision } from "../../../domain/draft/draft-provision";
import type { Provision } from "../../../domain/provision/provision";
import { RedlineText } from "../../redline/RedlineText";
import { useScreenStyles } from "../../text/screen.styles";
import { useWords } from "../../words/use-words";
import { shortName } from "../short-name";
import type { Answers, Question } from "./questions";
import { useVersionStyles } from "./Version.styles";

type Answer = NonNullable<ReturnType<Answers["get"]>>;

export interface QuestionItemProps {
  readonly question: Question;
  /** Undefined where the review does not have it any more. */
  readonly old: Provision | undefined;
  readonly nows: ReadonlyMap<string, DraftProvision>;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** One provision, what it says, what it may have become, and the words that would change then. */
export function QuestionItem({ question, old, nows, answer, onAnswer }: QuestionItemProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useVersionStyles();
  const {
    draftLaw: {
      bring: { version: words, choose },
    },
  } = useWords();
  const { likeliest, candidates, namedBy } = question;
  const choices: readonly Answer[] = [
    ...(likeliest.length > 1 ? [likeliest] : []),
    ...candidates.map((id) => [id]),
    [],
    "later",
  ];
  const name = old ? shortName(old) : question.id;
  const say = (choice: Answer): string => {
    if (choice === "later") return words.later;
    if (choice.length === 0) return words.gone;
    if (choice.length > 1) return words.together(choice.map((id) => nameOf(nows.get(id), id)).join(", "));
    const [id = ""] = choice;
    return `${nameOf(nows.get(id), id)}  ${textOf(nows.get(id)).slice(0, EXCERPT)}`;
  };
  const before = textOf(old);
  const after = answer === undefined || answer === "later" ? "" : answer.map((id) => textOf(nows.get(id))).join("\n");
  const changes = useMemo(() => (after === "" ? [] : redline(before, after)), [before, after]);
  return (
    <li className={styles.item}>
      <p className={`${screen.label} ${styles.name}`}>{name}</p>
      {changes.length > 0 ? <RedlineText spans={changes} isFolded /> : <p className={styles.text}>{before}</p>}
      {namedBy.length > 0 && <p className={screen.quiet}>{words.namedBy(namedBy.join(", "))}</p>}
      <Field className={screen.field} label={words.became(name)} size="small" required={namedBy.length > 0}>
        <Select
          size="small"
          value={answer === undefined ? "" : keyOf(answer)}
          onChange={(_, { value }) => onAnswer(choices.find((one) => keyOf(one) === value))}
        >
          <option value="">{choose}</option>
          {choices.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {say(one)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}

/** Letters of a text that a choice shows. */
const EXCERPT = 60;

const keyOf = (answer: Answer): string => JSON.stringify(answer);

const nameOf = (provision: DraftProvision | undefined, id: string): string => (provision ? shortName(provision) : id);

const textOf = (provision: Pick<Provision, "heading" | "text"> | undefined): string =>
  provision ? [provision.heading, provision.text].filter((one) => one !== "").join("\n") : "";
