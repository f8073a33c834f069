import type { ReactNode } from "react";
import type { ImportPlan } from "../../app/plan-import";
import type { DraftProvision } from "../../domain/draft/draft-provision";
import type { Provision } from "../../domain/provision/provision";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useDraftPreviewStyles } from "./DraftPreview.styles";
import { namesById } from "./short-name";
import type { BringInWords } from "./words/draft-law-words";

export interface AddFactsProps {
  readonly plan: ImportPlan;
  readonly provisions: readonly DraftProvision[];
  /** Those that the review has already. */
  readonly there: readonly Provision[];
}

/** What adding a draft's provisions to those of the review would do. */
export function AddFacts({ plan, provisions, there }: AddFactsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useDraftPreviewStyles();
  const {
    draftLaw: { bring: words },
  } = useWords();
  const nameOf = namesById([...provisions, ...there]);
  const facts = [
    words.adds(plan.added.length),
    ...(["same", "differing", "notInDraft", "tooLong"] as const).flatMap((key) =>
      plan[key].length > 0
        ? [`${words[key](plan[key].length)}${key === "same" ? "" : named(plan[key].map(nameOf))}`]
        : [],
    ),
    ...(plan.ordered.length > 0 ? [words.orders(plan.ordered.length)] : []),
  ];
  return (
    <>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {plan.differing.length > 0 && (
        <p role="alert" className={screen.text}>
          {words.mixes}
        </p>
      )}
    </>
  );
}

/** What the bar says of it. */
export function sayPlan({ rows, same, ordered, ...others }: ImportPlan, words: BringInWords): string {
  if (rows.length + ordered.length > 0) return words.notYet;
  const isAllThere = same.length > 0 && others.differing.length + others.tooLong.length === 0;
  return isAllThere ? words.nothingToWrite : words.nothingNew;
}

/** So many are named. */
const NAMED = 8;

const named = (names: readonly string[]): string =>
  ` (${names.slice(0, NAMED).join("; ")}${names.length > NAMED ? "; …" : ""})`;
