import { Button } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { SelectedCell } from "../../app/session/session-state";
import { draftCoverage } from "../../domain/coverage/draft-coverage";
import type { CoveredProvision } from "../../domain/coverage/draft-coverage";
import { around } from "../../domain/draft/provision-tree";
import type { Gap } from "../../domain/gap/gap";
import type { Review } from "../../domain/review/review";
import { GoneTexts } from "../drafts/GoneTexts";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { BringIn } from "./BringIn";
import type { DraftActions } from "./draft-actions";
import { useDraftScreenStyles } from "./DraftScreen.styles";
import { keyOfNode } from "./key-of-node";
import { ProvisionList } from "./ProvisionList";
import { ProvisionPage } from "./ProvisionPage";
import { shortName } from "./short-name";
import { TargetGap } from "./TargetGap";
import { UnplacedGaps } from "./UnplacedGaps";
import { useOpenNodes } from "./useOpenNodes";
import { useShownProvision } from "./useShownProvision";

export interface DraftScreenProps extends DraftActions {
  readonly review: Review;
  readonly selected: SelectedCell | undefined;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
  readonly busy: boolean;
}

/** The draft law: its provisions with their gaps, one of them, or a draft that is being brought in. */
export function DraftScreen(props: DraftScreenProps): ReactNode {
  const { review, selected, target, busy, onOpenGap, onEdit, onExplain, onGoTo, bringing } = props;
  const screen = useScreenStyles();
  const styles = useDraftScreenStyles();
  const { draftLaw: words } = useWords();
  const coverage = useMemo(() => draftCoverage(review), [review]);
  const { provision: node, gone, elsewhere, show, hold } = useShownProvision(coverage, selected);
  const { open, setOpen } = useOpenNodes(coverage);
  const [isBringing, setBringing] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { provisions } = review;
  const at = node ? coverage.all.indexOf(node) : -1;
  const onName = (gap: Gap, ids: readonly string[]): void =>
    void onEdit(gap.id, "provisions", gap.provisions.join("; "), ids.join("; "));
  const showNode = (next: CoveredProvision | undefined): void => {
    show(next);
    // Whoever goes back to the tree finds it open there.
    if (next) for (const outer of around(next)) setOpen(keyOfNode(outer), true);
    else setTimeout(() => root.current?.querySelector<HTMLElement>("[role=treeitem][tabindex='0']")?.focus(), 0);
  };
  if (isBringing) {
    return <BringIn review={review} busy={busy} actions={bringing} onClose={() => setBringing(false)} />;
  }
  return (
    <div ref={root} className={screen.screen}>
      {node && (
        <ProvisionPage
          node={node}
          before={coverage.all[at - 1]}
          after={coverage.all[at + 1]}
          review={review}
          target={target}
          elsewhere={elsewhere}
          busy={busy}
          onShow={showNode}
          onHold={hold}
          onGoTo={onGoTo}
          onOpenGap={onOpenGap}
          onName={onName}
          onExplain={onExplain}
        />
      )}
      {/* Stays behind the page, so that going back finds it as it was left. */}
      <div hidden={node !== undefined} className={node ? styles.hidden : screen.section}>
        <div className={styles.head}>
          <h2 className={screen.title}>{words.title}</h2>
          <span className={styles.count}>{provisions.length > 0 && words.count(provisions.length)}</span>
          <Button
            size="small"
            appearance={provisions.length > 0 ? "secondary" : "primary"}
            icon={<DocumentArrowUpRegular />}
            disabledFocusable={busy}
            onClick={() => setBringing(true)}
          >
            {words.bringIn}
          </Button>
        </div>
        {gone && (
          <p role="status" className={screen.text}>
            {words.gone(shortName(gone))}
          </p>
        )}
        <GoneTexts
          nameOf={([kind, table, id = ""]) =>
            kind === "reason" && table === "Provisions" && !provisions.some((one) => one.id === id)
              ? words.reasonIn(id)
              : undefined
          }
        />
        {provisions.length === 0 ? (
          <section className={screen.section}>
            <h3 className={screen.subtitle}>{words.noneTitle}</h3>
            <p className={screen.text}>{words.noneLead}</p>
          </section>
        ) : (
          <>
            <TargetGap
              target={target}
              provision={undefined}
              review={review}
              busy={busy}
              onOpenGap={onOpenGap}
              onName={onName}
            />
            <ProvisionList draft={coverage} open={open} onOpen={setOpen} onShow={showNode} />
          </>
        )}
        <UnplacedGaps unplaced={coverage.unplaced} onOpenGap={onOpenGap} />
      </div>
    </div>
  );
}
