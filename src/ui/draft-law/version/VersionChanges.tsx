import { useMemo } from "react";
import type { ReactNode } from "react";
import { changeLabel, changeLabels } from "../../../app/change-label";
import type { VersionPlan } from "../../../app/plan-new-version";
import type { VersionedRow } from "../../../app/versioned-row";
import type { DraftProvision } from "../../../domain/draft/draft-provision";
import type { MatchKind } from "../../../domain/provision/versions/version-match";
import { MATCH_LABELS } from "../../../domain/review/tables/draft-history";
import { RedlineText } from "../../redline/RedlineText";
import { useScreenStyles } from "../../text/screen.styles";
import { useLanguage, useWords } from "../../words/use-words";
import { shortName } from "../short-name";
import { Listing } from "./Listing";
import { useVersionStyles } from "./Version.styles";

export interface VersionChangesProps {
  readonly title: string;
  readonly plan: VersionPlan;
  readonly provisions: readonly DraftProvision[];
}

/** Those that say the same are only counted. */
const LISTED = ["changed", "split", "merged", "moved", "renumbered", "gone"] as const satisfies readonly MatchKind[];

/** What became of each provision, kind by kind, with the words that change. */
export function VersionChanges({ title, plan, provisions }: VersionChangesProps): ReactNode {
  const screen = useScreenStyles();
  const language = useLanguage();
  const {
    draftLaw: {
      bring: { version: words },
    },
  } = useWords();
  const nows = useMemo(() => new Map(provisions.map((one) => [one.id, one])), [provisions]);
  const ofKind = (kind: MatchKind): readonly VersionedRow[] => plan.rows.filter(({ match }) => match.kind === kind);
  const listed = LISTED.flatMap((kind) =>
    changeLabels(kind).map((label) => ({ label, rows: ofKind(kind).filter((row) => changeLabel(row) === label) })),
  );
  // Further parts of what was split have rows of their own, and are told where the split is.
  const parts = new Set(plan.rows.flatMap(({ match }) => match.now));
  const added = plan.added.filter(({ id }) => !parts.has(id));
  return (
    <section className={screen.section} aria-label={title}>
      <h3 className={screen.subtitle}>{title}</h3>
      {ofKind("same").length > 0 && (
        <p className={screen.quiet}>
          {MATCH_LABELS.same[language]}: {ofKind("same").length}
        </p>
      )}
      {listed.map(({ label, rows }) => (
        <Listing
          key={label.en}
          label={label[language]}
          items={rows}
          keyOf={({ old }) => old.id}
          show={(row) => <Changed row={row} nows={nows} />}
        />
      ))}
      <Listing label={words.added} items={added} keyOf={({ id }) => id} show={(one) => <Added provision={one} />} />
    </section>
  );
}

function Changed({ row, nows }: { readonly row: VersionedRow; readonly nows: ReadonlyMap<string, DraftProvision> }) {
  const screen = useScreenStyles();
  const styles = useVersionStyles();
  const {
    draftLaw: {
      bring: { version },
    },
  } = useWords();
  const { match, old, words, otherWords = [] } = row;
  const to = match.now.map((id) => shortName(nows.get(id) ?? { id, citation: "" }));
  const name = shortName(old);
  const isElsewhere = match.now.length > 0 && (to.length > 1 || match.now[0] !== old.id);
  return (
    <>
      <p className={`${screen.label} ${styles.name}`}>{isElsewhere ? `${name} → ${to.join(", ")}` : name}</p>
      {words.length > 0 && <RedlineText spans={words} isFolded />}
      {otherWords.length > 0 && (
        <>
          <p className={screen.quiet}>{version.secondLanguage}</p>
          <RedlineText spans={otherWords} isFolded />
        </>
      )}
      {words.length + otherWords.length === 0 && <p className={styles.text}>{excerpt(old.heading || old.text)}</p>}
    </>
  );
}

function Added({ provision }: { readonly provision: DraftProvision }) {
  const screen = useScreenStyles();
  const styles = useVersionStyles();
  const { heading, text, other } = provision;
  return (
    <>
      <p className={`${screen.label} ${styles.name}`}>{shortName(provision)}</p>
      <p className={styles.text}>{excerpt(heading || text || (other?.heading ?? "") || (other?.text ?? ""))}</p>
    </>
  );
}

/** Letters that are enough to know a provision by. */
const EXCERPT = 200;

const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);
