import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { GAP_STATUSES, PRIORITIES, PRIORITY_LABELS, STATUS_LABELS } from "../../domain/gap/gap";
import type { Gap } from "../../domain/gap/gap";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { ChoiceField } from "./ChoiceField";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useGapFactsStyles } from "./GapFacts.styles";

export interface GapFactsProps extends Pick<
  GapsScreenProps,
  "review" | "profile" | "busy" | "onEdit" | "onGoTo" | "onComments"
> {
  readonly gap: Gap;
}

/** Status, priority, provisions, aspects, final text and open comments of a row. */
export function GapFacts({ gap, review, profile, busy, onEdit, onGoTo, onComments }: GapFactsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useGapFactsStyles();
  const language = useLanguage();
  const { gaps: words } = useWords();
  const aspects = gap.aspects.map(
    (aspect) => profile.aspects.find(({ id }) => id === aspect)?.name[language] ?? aspect,
  );
  const amendments = review.amendments.filter((amendment) => gap.id !== "" && amendment.gap === gap.id);
  const open = review.threads.filter(({ on, resolved }) => on?.table === "Gaps" && on.row === gap.id && !resolved);
  return (
    <div className={styles.root}>
      <div className={styles.choices}>
        <ChoiceField
          name={words.status}
          value={gap.status}
          choices={GAP_STATUSES}
          labels={STATUS_LABELS}
          stored={review.details.language}
          disabled={busy || gap.id === ""}
          onChoose={(before, after) => onEdit(gap.id, "status", before, after)}
        />
        <ChoiceField
          name={words.priority}
          value={gap.priority}
          choices={PRIORITIES}
          labels={PRIORITY_LABELS}
          stored={review.details.language}
          disabled={busy || gap.id === ""}
          onChoose={(before, after) => onEdit(gap.id, "priority", before, after)}
        />
      </div>
      <dl className={styles.facts}>
        <dt className={screen.label}>{words.provisions}</dt>
        <dd className={styles.value}>
          {gap.provisions.length === 0
            ? words.none
            : gap.provisions.map((id) => {
                const provision = review.provisions.find((candidate) => candidate.id === id);
                return provision ? (
                  <Link
                    key={id}
                    as="button"
                    className={styles.link}
                    title={[provision.citation, provision.heading].filter(Boolean).join(". ")}
                    onClick={() => onGoTo("Provisions", provision.place.row, "id")}
                  >
                    {id}
                  </Link>
                ) : (
                  <span key={id} className={styles.unknown} title={words.notInProvisions}>
                    {id}
                  </span>
                );
              })}
        </dd>
        <dt className={screen.label}>{words.aspects}</dt>
        <dd className={styles.value}>
          {aspects.length === 0
            ? words.none
            : aspects.map((aspect) => (
                <span key={aspect} className={styles.aspect}>
                  {aspect}
                </span>
              ))}
        </dd>
        {amendments.length > 0 && (
          <>
            <dt className={screen.label}>{words.amendments}</dt>
            <dd className={styles.value}>
              {amendments.map(({ id, place }) => (
                <Link
                  key={`${id} ${place.row}`}
                  as="button"
                  className={styles.link}
                  onClick={() => onGoTo("Amendments", place.row, "newText")}
                >
                  {id || words.unnumbered(place.row)}
                </Link>
              ))}
            </dd>
          </>
        )}
      </dl>
      {open.length > 0 && (
        <Link as="button" className={styles.link} onClick={onComments}>
          {words.comments(open.length)}
        </Link>
      )}
    </div>
  );
}
