import { Button, Checkbox } from "@fluentui/react-components";
import { Suspense, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { versionRoom } from "../../../app/import-new-version";
import { saysElse } from "../../../app/plan-new-version";
import { nameToWrite, versionNameFault } from "../../../app/version-name-fault";
import type { DraftProvision } from "../../../domain/draft/draft-provision";
import type { Review } from "../../../domain/review/review";
import { lazily } from "../../loading/lazily";
import { useScreenStyles } from "../../text/screen.styles";
import { useWords } from "../../words/use-words";
import type { BringInActions } from "../draft-actions";
import { PreviewBar } from "../PreviewBar";
import type { SaidOfDraft } from "../said-of-draft";
import { decisionsOf, openQuestions } from "./questions";
import { useVersionPlan } from "./use-version-plan";
import { VersionChanges } from "./VersionChanges";
import { VersionNameFields } from "./VersionNameFields";
import { VersionQuestions } from "./VersionQuestions";
import { VersionRows } from "./VersionRows";

const WorkingBar = lazily(
  async () => (await import(/* webpackChunkName: "notices" */ "../../shell/WorkingBar")).WorkingBar,
);

export interface VersionPartProps {
  readonly review: Review;
  readonly provisions: readonly DraftProvision[];
  /** A new version of the draft; else it says what the review has, in two languages. */
  readonly isNew: boolean;
  readonly said: SaidOfDraft;
  readonly onSay: (more: Partial<SaidOfDraft>) => void;
  readonly busy: boolean;
  readonly actions: BringInActions;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** What a review becomes when it is taken over to a draft: its name, what is to be decided, what changes, and the writing. */
export function VersionPart(props: VersionPartProps): ReactNode {
  const { review, provisions, isNew, said, onSay, busy, actions, onAnother, onDone } = props;
  const screen = useScreenStyles();
  const {
    draftLaw: { bring },
  } = useWords();
  const words = bring.version;
  const { name, answers } = said;
  const decided = useMemo(() => decisionsOf(answers), [answers]);
  const { seen, state, again } = useVersionPlan(review, provisions, decided, busy, actions.onCompare);
  const [hasCopy, setHasCopy] = useState(false);
  const { draftVersion: from } = review.details;
  const mayKeepName = useMemo(() => !saysElse(review, provisions, decided), [review, provisions, decided]);
  const fault = isNew ? versionNameFault(name, review, mayKeepName) : undefined;
  const room = seen && versionRoom(seen.plan, review, true);
  const needsCopy = isNew && room?.keepsOldText === false;
  const questions = seen ? openQuestions(seen.questions, seen.plan, answers) : [];
  const open = questions.filter(({ id, namedBy }) => namedBy.length > 0 && !answers.has(id));
  const isReady = state === "ready" && fault === undefined && open.length === 0 && (hasCopy || !needsCopy);
  const write = async (): Promise<void> => {
    if (!seen || !isReady) return;
    const given = nameToWrite(name, review.details);
    if (await actions.onTakeOver({ provisions, decided, name: isNew ? given : undefined, seen })) onDone();
  };
  const missing = [
    ...(fault === "no-name" ? [words.unnamed] : []),
    ...(open.length > 0 ? [words.undecided(open.length)] : []),
  ].join(" ");
  return (
    <>
      {isNew && (
        <VersionNameFields
          name={name}
          fault={fault}
          kept={mayKeepName ? from : ""}
          onName={(given) => onSay({ name: given })}
        />
      )}
      {state === "comparing" && (
        <section className={screen.section}>
          <p role="status" className={screen.quiet}>
            {words.comparing}
          </p>
          <Suspense fallback={null}>
            <WorkingBar words={words.comparing} />
          </Suspense>
        </section>
      )}
      {state === "failed" && (
        <section className={screen.section}>
          <p role="alert" className={screen.text}>
            {words.failed}
          </p>
          <div>
            <Button size="small" onClick={again}>
              {words.again}
            </Button>
          </div>
        </section>
      )}
      {seen && room && (
        <>
          {isNew && (
            <VersionQuestions
              questions={questions}
              plan={seen.plan}
              provisions={provisions}
              answers={answers}
              onAnswers={(given) => onSay({ answers: given })}
            />
          )}
          <VersionChanges
            title={isNew ? words.title(from) : bring.second.title}
            plan={seen.plan}
            provisions={provisions}
          />
          <VersionRows plan={seen.plan} review={review} room={room} />
        </>
      )}
      {needsCopy && (
        <section className={screen.section}>
          <p role="alert" className={screen.text}>
            {words.noHistory}
          </p>
          <Checkbox
            label={words.haveCopy}
            checked={hasCopy}
            onChange={(_event, { checked }) => setHasCopy(checked === true)}
          />
        </section>
      )}
      <PreviewBar said={missing || bring.notYet} busy={busy} onAnother={onAnother}>
        <Button size="small" appearance="primary" disabledFocusable={busy || !isReady} onClick={() => void write()}>
          {isNew ? words.write : bring.second.write}
        </Button>
      </PreviewBar>
    </>
  );
}
