import { Button, Link } from "@fluentui/react-components";
import { ArrowLeft20Regular, ChevronLeftRegular, ChevronRightRegular, CursorClickRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CoveredProvision } from "../../domain/coverage/draft-coverage";
import { draftLanguage } from "../../domain/draft/draft-language";
import { around } from "../../domain/draft/provision-tree";
import type { Provision } from "../../domain/provision/provision";
import { useFocusInside } from "../focus/useFocusInside";
import { gapName } from "../gaps/gap-name";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { NoGapReason } from "./NoGapReason";
import type { DraftActions } from "./draft-actions";
import { useProvisionPageStyles } from "./ProvisionPage.styles";
import { shortName } from "./short-name";
import { TargetGap } from "./TargetGap";
import type { TargetGapProps } from "./TargetGap";

export interface ProvisionPageProps extends Omit<TargetGapProps, "provision">, Pick<DraftActions, "onGoTo"> {
  readonly node: CoveredProvision;
  readonly before: CoveredProvision | undefined;
  readonly after: CoveredProvision | undefined;
  /** The provision Excel is at, when a text being typed keeps the pane here. */
  readonly elsewhere: Provision | undefined;
  readonly onShow: (node: CoveredProvision | undefined) => void;
  readonly onExplain: (provision: string, reason: string) => Promise<void>;
  /** A text of it is being typed, or is no more. */
  readonly onHold: (on: boolean) => void;
}

/** Of what is inside a provision, so many are named. */
const NAMED = 40;

/** One provision: where it stands, its text, its gaps, and what may be done about it. */
export function ProvisionPage(props: ProvisionPageProps): ReactNode {
  const { node, before, after, elsewhere, onShow, onGoTo, onExplain, onHold, onOpenGap, busy } = props;
  const { provision, gaps, inner, count } = node;
  const screen = useScreenStyles();
  const styles = useProvisionPageStyles();
  const { draftLaw: words, editing, gaps: gapsWords } = useWords();
  const page = useFocusInside<HTMLElement>("button", { toTop: true });
  const { citation, heading, text, place } = provision;
  const language = draftLanguage(`${heading} ${text}`);
  const goTo = (column: string): void => onGoTo("Provisions", place.row, column);
  const outer = [...around(node)].reverse();
  const step = (to: CoveredProvision | undefined, icon: ReactNode, name: string): ReactNode => (
    <Button
      appearance="subtle"
      size="small"
      icon={icon as never}
      aria-label={name}
      title={name}
      disabledFocusable={!to}
      onClick={() => to && onShow(to)}
    />
  );
  return (
    <article
      ref={page}
      className={screen.section}
      aria-label={citation || provision.id}
      onKeyDown={({ key, target }) => {
        if (key === "Escape" && !(target instanceof HTMLTextAreaElement)) onShow(undefined);
      }}
    >
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={() => onShow(undefined)}>
          {words.back}
        </Button>
        <div className={styles.tools}>
          {step(before, <ChevronLeftRegular />, words.previous)}
          {step(after, <ChevronRightRegular />, words.next)}
          <Button
            appearance="subtle"
            size="small"
            icon={<CursorClickRegular />}
            aria-label={words.goToRow}
            title={words.goToRow}
            onClick={() => goTo("text")}
          />
        </div>
      </div>
      {elsewhere && (
        <p role="status" className={screen.quiet}>
          {editing.notFollowing(shortName(elsewhere) || gapsWords.unnumbered(elsewhere.place.row))}
        </p>
      )}
      {outer.length > 0 && (
        <nav className={styles.around} aria-label={words.partOf}>
          {outer.map((one) => (
            <Link key={one.provision.place.row} as="button" className={styles.link} onClick={() => onShow(one)}>
              {shortName(one.provision)}
            </Link>
          ))}
        </nav>
      )}
      <h2 className={screen.title} lang={language}>
        {citation || provision.id}
      </h2>
      {heading !== "" && (
        <p className={screen.subtitle} lang={language}>
          {heading}
        </p>
      )}
      <p className={text.trim() === "" ? screen.quiet : styles.text} lang={text.trim() === "" ? undefined : language}>
        {text.trim() || words.noText}
      </p>
      <TargetGap {...props} provision={provision} />
      <section className={screen.section} aria-label={words.gapsHere(gaps.length)}>
        <h3 className={screen.label}>{words.gapsHere(gaps.length)}</h3>
        {count === 0 && <p className={screen.quiet}>{words.noGaps}</p>}
        <ul className={styles.items}>
          {gaps.map((gap) => (
            <li key={gap.place.row}>
              <Link as="button" className={styles.link} onClick={() => onOpenGap(gap)}>
                <strong>{gapName(gap, gapsWords)}</strong> {gap.headline || gap.issue.slice(0, 120)}
              </Link>
            </li>
          ))}
        </ul>
        {count > gaps.length && <p className={screen.quiet}>{words.gapsInside(count - gaps.length)}</p>}
      </section>
      <NoGapReason
        key={provision.id}
        provision={provision}
        isAsked={count === 0}
        busy={busy}
        onHold={onHold}
        onExplain={(reason) => onExplain(provision.id, reason)}
        onGoToReason={() => goTo("noGapReason")}
      />
      {inner.length > 0 && (
        <section className={screen.section} aria-label={words.inside(inner.length)}>
          <h3 className={screen.label}>{words.inside(inner.length)}</h3>
          <ul className={styles.items}>
            {inner.slice(0, NAMED).map((one) => (
              <li key={one.provision.place.row}>
                <Link as="button" className={styles.link} onClick={() => onShow(one)}>
                  <strong>{shortName(one.provision)}</strong>{" "}
                  {(one.provision.heading || one.provision.text).slice(0, 120)}
                  {one.count > 0 && ` · ${words.gapsMark(one.count)}`}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
