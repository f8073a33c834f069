import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { draftSentences } from "../../app/words/draft-mark-words";
import type { Binding } from "../../domain/brief/brief";
import { chosenFor } from "../../domain/brief/refresh/choices-of";
import { remedyFor } from "../../domain/brief/refresh/remedy";
import { saysTheSame } from "../../domain/brief/refresh/refresh-plan";
import type {
  BlockState,
  EditedChoice,
  LinkedBlock,
  NewRow,
  RefreshChoices,
  RefreshPlan,
} from "../../domain/brief/refresh/refresh-plan";
import { tallyRefresh } from "../../domain/brief/refresh/refresh-tally";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { BlockItem } from "./BlockItem";
import { PagesPart } from "./PagesPart";
import { AroundPart, NewRowsPart } from "./LeftParts";
import { REMEDY_WORDS } from "./words/remedy-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface PlanPartProps {
  readonly plan: RefreshPlan;
  /** Whether the table has changed since: what it comes to today is not known, and nothing is refreshed by it. */
  readonly isOld?: boolean;
  readonly busy: boolean;
  readonly nameOf: (binding: Binding) => string;
  /** Whether a refresh with these choices would write anything. */
  readonly canRefresh: (choices: RefreshChoices) => boolean;
  readonly onRefresh: (choices: RefreshChoices) => void;
  /** What goes to a text; undefined where there is nowhere to go. */
  readonly goTo: (block: LinkedBlock) => (() => void) | undefined;
  /** Whether the document takes blocks of new rows. */
  readonly canPlace: boolean;
}

/** In the order in which a person has to look at them. */
const SHOWN = ["both", "edited", "changed", "gone", "freed", "removed"] as const satisfies readonly BlockState[];

/** Groups up to this many texts begin open. */
const FEW = 12;

/** The preview: every text that would change, what may be chosen, what is left, and the button that does it. */
export function PlanPart(props: PlanPartProps): ReactNode {
  const { plan, isOld = false, busy, nameOf, canRefresh, onRefresh, goTo, canPlace } = props;
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const language = useLanguage();
  const [choices, setChoices] = useState<ReadonlyMap<string, EditedChoice>>(new Map());
  const { blocks, state } = plan;
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(plan.newRows.filter(isRenamed).map(({ gap }) => gap)),
  );
  const placed = canPlace ? plan.newRows.filter(({ gap, withdrawn }) => !withdrawn && !left.has(gap)) : [];
  const chosen: RefreshChoices = {
    blocks: choices,
    edited: "keep",
    places: (gap) => placed.some((row) => row.gap === gap),
  };
  const isNothing = !canRefresh(chosen);
  const remedy = remedyFor(plan, chosen, !isNothing);
  const { taken, freed } = tallyRefresh(plan, chosen);
  const [isRight, setRight] = useState(false);
  const { isOther, texts, alike } = plan.likeness;
  const isHeld = isOther && !isRight;
  const fresh = blocks.filter((block) => block.state === "fresh").length;
  return (
    <>
      {!isOld && (
        <p className={screen.text}>
          {saysTheSame(plan) ? `✓ ${words.fresh}` : state === "fresh" ? words.apart : words.stale}
        </p>
      )}
      {isOther && (
        <div role="alert">
          <p className={styles.problem}>{words.otherReview(texts, alike)}</p>
          <Checkbox
            label={words.isRight}
            checked={isRight}
            onChange={(_event, { checked }) => setRight(checked === true)}
          />
        </div>
      )}
      {SHOWN.map((shown) => {
        const some = blocks.filter((block) => block.state === shown);
        return some.length === 0 ? null : (
          <Disclosure
            key={shown}
            label={words.states[shown](some.length)}
            summaryClassName={styles.summary}
            isOpen={some.length <= FEW}
          >
            {() => (
              <>
                <p className={screen.quiet}>{words.stateHints[shown]}</p>
                <ul className={screen.list}>
                  {some.map((block) => (
                    <BlockItem
                      key={block.id}
                      block={block}
                      name={nameOf(block.binding)}
                      choice={chosenFor(block, chosen)}
                      onChoose={(choice) => setChoices(withChoice(choices, block, choice))}
                      onGoTo={goTo(block)}
                    />
                  ))}
                </ul>
              </>
            )}
          </Disclosure>
        );
      })}
      {fresh > 0 && !isOld && <p className={screen.quiet}>{words.freshTexts(fresh)}</p>}
      <NewRowsPart
        rows={plan.newRows}
        choice={canPlace ? { left, onLeave: (gap, isLeft) => setLeft(withOr(left, gap, isLeft)) } : undefined}
      />
      {draftSentences(plan.draft, language).map((said) => (
        <p key={said} className={screen.text}>
          {said}
        </p>
      ))}
      <AroundPart around={plan.around} />
      {!isOld && <PagesPart pages={plan.pages} more={placed.reduce((sum, { pages }) => sum + pages, 0)} />}
      {state === "stale" && remedy !== "refresh" && !isOld && (
        <p className={screen.text}>{REMEDY_WORDS[language][remedy]}</p>
      )}
      {!isOld && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={busy || isNothing || isHeld}
            onClick={() => onRefresh(chosen)}
          >
            {isNothing ? words.nothing : words.refresh(taken + freed, placed.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** A row that only got another id would stand in the brief twice. */
const isRenamed = ({ formerly }: NewRow): boolean => formerly !== undefined;

/** Without one for the block where none was made. */
const withChoice = (
  choices: ReadonlyMap<string, EditedChoice>,
  { id }: LinkedBlock,
  choice: EditedChoice | undefined,
): ReadonlyMap<string, EditedChoice> => {
  const others = [...choices].filter(([block]) => block !== id);
  return new Map(choice === undefined ? others : [...others, [id, choice]]);
};

const withOr = (set: ReadonlySet<string>, value: string, isIn: boolean): ReadonlySet<string> =>
  new Set(isIn ? [...set, value] : [...set].filter((one) => one !== value));
