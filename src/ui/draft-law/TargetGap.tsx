import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { provisionsMeant } from "../../domain/lookup/provisions-meant";
import type { Provision } from "../../domain/provision/provision";
import type { Review } from "../../domain/review/review";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useProvisionPageStyles } from "./ProvisionPage.styles";

export interface TargetGapProps {
  /** The gap that was selected last in the sheet; undefined when none was. */
  readonly target: Gap | undefined;
  /** What it may name; without one only the gap is told, and the way back to it. */
  readonly provision: Provision | undefined;
  readonly review: Pick<Review, "provisions">;
  readonly busy: boolean;
  readonly onOpenGap: (gap: Gap) => void;
  /** Write the ids of the provisions that a gap names. */
  readonly onName: (gap: Gap, provisions: readonly string[]) => void;
}

/** The gap at hand: whether it names a provision, the button that changes that, and the way back to it. */
export function TargetGap({ target, provision, review, busy, onOpenGap, onName }: TargetGapProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useProvisionPageStyles();
  const { draftLaw: words } = useWords();
  if (!target) return <p className={screen.quiet}>{words.noTarget}</p>;
  const { id, headline, issue, provisions } = target;
  const { read, idsOf } = provisionsMeant(review.provisions);
  const names = (one: string): boolean => provision !== undefined && read(one).ids.includes(provision.id);
  const named = provision && provisions.filter(names);
  const others = (one: string): readonly string[] => idsOf([one]).filter((other) => other !== provision?.id);
  const canName = provision !== undefined && provision.id !== "";
  const about = headline || issue;
  return (
    <div className={styles.target} role="group" aria-label={words.target(id)}>
      <span className={styles.about} title={about}>
        <strong>{words.target(id)}</strong> {about}
      </span>
      {canName && named?.length === 0 && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onName(target, [...provisions, provision.id])}
        >
          {words.add(id)}
        </Button>
      )}
      {canName && named && named.length > 0 && (
        <Button
          size="small"
          title={words.isNamed(id)}
          disabledFocusable={busy}
          onClick={() =>
            onName(
              target,
              provisions.flatMap((one) => (names(one) ? others(one) : [one])),
            )
          }
        >
          {words.takeOut(id)}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => onOpenGap(target)}>
        {words.goToGap(id)}
      </Button>
    </div>
  );
}
