import { Button, Field, Select } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import { planImport } from "../../app/plan-import";
import { isOtherVersion } from "../../app/plan-new-version";
import { otherLanguage, surelySameLanguage } from "../../domain/draft/compare-languages";
import { lostOrder } from "../../domain/draft/lost-order";
import { JURISDICTIONS } from "../../domain/draft/draft-provision";
import type { DraftJurisdiction } from "../../domain/draft/draft-provision";
import { readingBeside } from "../../domain/draft/reading-beside";
import { JURISDICTION_NAMES } from "../../domain/draft/words/message-words";
import type { Review } from "../../domain/review/review";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { AddFacts, sayPlan } from "./AddFacts";
import type { BringInActions } from "./draft-actions";
import { DraftRemarks } from "./DraftRemarks";
import { DraftTree } from "./DraftTree";
import { PreviewBar } from "./PreviewBar";
import type { SaidOfDraft } from "./said-of-draft";
import { SecondLanguage } from "./SecondLanguage";
import type { ReadDraft, WantedDraft } from "./useBringIn";
import { WhatIsIt } from "./WhatIsIt";
import { capitalised } from "../../domain/text/capitalised";

const VersionPart = lazily(async () => (await import("./version/VersionPart")).VersionPart);

export interface DraftPreviewProps {
  readonly first: ReadDraft;
  readonly second: ReadDraft | undefined;
  /** Whether a person chose whose laws it is built like. */
  readonly isChosen: boolean;
  readonly review: Review;
  readonly said: SaidOfDraft;
  readonly onSay: (more: Partial<SaidOfDraft>) => void;
  readonly busy: boolean;
  readonly actions: BringInActions;
  readonly onRead: (change: Partial<WantedDraft>) => void;
  readonly onAnother: () => void;
  /** All that was to be written is. */
  readonly onDone: () => void;
}

/** How a draft was read and what writing it would do, before anything is written. */
export function DraftPreview(props: DraftPreviewProps): ReactNode {
  const { first, second, isChosen, review, said, onSay, busy, actions, onRead, onAnother, onDone } = props;
  const screen = useScreenStyles();
  const language = useLanguage();
  const {
    draftLaw: { bring: words },
  } = useWords();
  const chosen = said.is;
  const name = first.draft.name || capitalised(words.pasted);
  const [alike] = useMemo(
    () => (second ? surelySameLanguage(first.reading.provisions, second.reading.provisions) : []),
    [first, second],
  );
  const isBeside = second !== undefined && second.reading.provisions.length > 0 && alike === undefined;
  const reading = useMemo(
    () =>
      isBeside
        ? readingBeside({ name, reading: first.reading }, { name: second.draft.name, ...second })
        : first.reading,
    [first, second, isBeside, name],
  );
  const { provisions, jurisdiction } = reading;
  const isOther = useMemo(() => isOtherVersion(review, provisions), [review, provisions]);
  const [foreign] = useMemo(() => otherLanguage(review.provisions, provisions), [review, provisions]);
  const [lost] = useMemo(() => lostOrder(review.provisions), [review]);
  const plan = useMemo(() => planImport(provisions, review), [provisions, review]);
  const add = async (): Promise<void> => {
    if (await actions.onWrite(provisions)) onDone();
  };
  const mayAdd = !isBeside && foreign === undefined;
  const mayBe = foreign || (chosen === "more" && !mayAdd) ? undefined : chosen;
  const isWhat = isOther && provisions.length > 0 ? mayBe : isBeside ? "same" : "more";
  return (
    <>
      <section className={screen.section} aria-label={words.preview}>
        <h3 className={screen.subtitle}>{words.preview}</h3>
        <p className={screen.text}>{words.summary(name, first.reading.provisions.length)}</p>
        <Field className={screen.field} label={words.builtLike} size="small">
          <Select
            size="small"
            value={jurisdiction}
            disabled={busy}
            onChange={(_, { value }) => onRead({ chosen: value as DraftJurisdiction })}
          >
            {JURISDICTIONS.map((one) => (
              <option key={one} value={one}>
                {one === jurisdiction && !isChosen
                  ? words.guessed(JURISDICTION_NAMES[one][language])
                  : JURISDICTION_NAMES[one][language]}
              </option>
            ))}
          </Select>
        </Field>
        {isOther && provisions.length > 0 && (
          <WhatIsIt
            foreign={foreign?.text[language]}
            lost={lost?.text[language]}
            mayAdd={mayAdd}
            chosen={mayBe}
            onChoose={(is) => onSay({ is })}
          />
        )}
        {isWhat === "more" && <AddFacts plan={plan} provisions={provisions} there={review.provisions} />}
      </section>
      {provisions.length > 0 && (
        <SecondLanguage
          second={second}
          refused={alike?.text[language]}
          provisions={provisions.slice(0, first.reading.provisions.length)}
          busy={busy}
          onPick={(draft) => onRead({ second: draft })}
          onDrop={() => onRead({ second: undefined })}
        />
      )}
      <DraftRemarks messages={reading.messages} />
      {isWhat !== "version" && <DraftTree provisions={provisions} />}
      {isWhat === "version" || isWhat === "same" ? (
        <Suspense fallback={null}>
          <VersionPart
            review={review}
            provisions={provisions}
            isNew={isWhat === "version"}
            said={said}
            onSay={onSay}
            busy={busy}
            actions={actions}
            onAnother={onAnother}
            onDone={onDone}
          />
        </Suspense>
      ) : (
        <PreviewBar said={isWhat === "more" ? sayPlan(plan, words) : words.notYet} busy={busy} onAnother={onAnother}>
          {isWhat === "more" && plan.rows.length + plan.ordered.length > 0 && (
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void add()}>
              {plan.rows.length > 0 ? words.write(plan.rows.length) : words.writeOrder}
            </Button>
          )}
        </PreviewBar>
      )}
    </>
  );
}
