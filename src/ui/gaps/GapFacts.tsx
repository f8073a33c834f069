import type { ReactNode } from "react";
import { GAP_STATUSES, PRIORITIES, PRIORITY_LABELS, STATUS_LABELS } from "../../domain/gap/gap";
import { namesGap } from "../../domain/gap/gaps-named";
import { isSameId } from "../../domain/gap/id-key";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useFirstWords } from "../words/use-words";
import { ChoiceField } from "./ChoiceField";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useGapFactsStyles } from "./GapFacts.styles";
import { aspectChoices, provisionChoices } from "./list-choices";
import { LinkButton } from "./LinkButton";
import { ListFact } from "./ListFact";
import type { FoldedProps } from "./FoldedCells";

/** The rows of the deliverable come first. */
const RankFacts = withStandIn<FoldedProps>(
  () => null,
  async () => {
    await untilIdle();
    return (await import(/* webpackChunkName: "ranking" */ "./RankFacts")).RankFacts;
  },
);

export interface GapFactsProps extends FoldedProps, Pick<GapsScreenProps, "profile" | "onComments" | "onDraft"> {
  /** Whether its number names this row and no other. */
  readonly isOne: boolean;
}

/** Status, priority, provisions, aspects, final text and open comments of a row. */
export function GapFacts(props: GapFactsProps): ReactNode {
  const { gap, isOne, review, profile, busy, editing, onEditing, onEdit, onGoTo, onComments, onDraft } = props;
  const screen = useScreenStyles();
  const styles = useGapFactsStyles();
  const language = useLanguage();
  const { gaps: words } = useFirstWords();
  const amendments = review.amendments.filter((amendment) => namesGap(amendment.gap, gap.id));
  const open = review.threads.filter(
    ({ on, resolved }) => on?.table === "Gaps" && isSameId(on.row, gap.id) && !resolved,
  );
  const aspects = aspectChoices(profile, language);
  const list = (column: "provisions" | "aspects") => ({
    name: words[column],
    text: gap[column].join("; "),
    place: ["cell", gap.id, column] as const,
    editing: editing === column,
    canEdit: isOne && editing === undefined,
    onEditing: (on: boolean) => onEditing(on ? column : undefined),
    onSave: (before: string, after: string) => onEdit(gap.id, column, before, after),
  });
  return (
    <div className={styles.root}>
      <div className={styles.choices}>
        <ChoiceField
          name={words.status}
          value={gap.status}
          typed={gap.typedStatus}
          choices={GAP_STATUSES}
          labels={STATUS_LABELS}
          stored={review.details.language}
          disabled={busy}
          onChoose={(before, after) => onEdit(gap.id, "status", before, after)}
        />
        <ChoiceField
          name={words.priority}
          value={gap.priority}
          typed={gap.typedPriority}
          choices={PRIORITIES}
          labels={PRIORITY_LABELS}
          stored={review.details.language}
          disabled={busy}
          onChoose={(before, after) => onEdit(gap.id, "priority", before, after)}
        />
      </div>
      <dl className={styles.facts}>
        <ListFact
          {...list("provisions")}
          choices={provisionChoices(review)}
          provisions={review.provisions}
          unknown={words.notInProvisions}
          takesOthers
        >
          {gap.provisions.map((id) => {
            const provision = review.provisions.find((candidate) => isSameId(candidate.id, id));
            return provision ? (
              <LinkButton
                key={id}
                title={[provision.citation, provision.heading].filter(Boolean).join(". ")}
                onPress={() => onDraft(provision)}
              >
                {id}
              </LinkButton>
            ) : (
              <span key={id} className={styles.unknown} title={words.notInProvisions}>
                {id}
              </span>
            );
          })}
        </ListFact>
        <ListFact {...list("aspects")} choices={aspects} unknown={words.notInAspects} takesOthers={false} tie={props}>
          {gap.aspects.map((aspect) => {
            const known = aspects.find(({ id }) => id === aspect);
            return (
              <span key={aspect} className={styles.aspect}>
                {known ? (
                  known.name
                ) : (
                  <span className={styles.unknown} title={words.notInAspects}>
                    {aspect}
                  </span>
                )}
              </span>
            );
          })}
        </ListFact>
        {amendments.length > 0 && (
          <>
            <dt className={screen.label}>{words.amendments}</dt>
            <dd className={styles.value}>
              {amendments.map(({ id, place }) => (
                <LinkButton key={`${id} ${place.row}`} onPress={() => onGoTo("Amendments", place.row, "newText")}>
                  {id || words.unnumbered(place.row)}
                </LinkButton>
              ))}
            </dd>
          </>
        )}
      </dl>
      <RankFacts {...props} />
      {open.length > 0 && <LinkButton onPress={onComments}>{words.comments(open.length)}</LinkButton>}
    </div>
  );
}
