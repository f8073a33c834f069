import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { ExplainedHole } from "../../app/session/session-state";
import type { CoverageHole } from "../../domain/coverage/coverage";
import { isOwnId } from "../../domain/instrument/own-instrument";
import type { Language } from "../../domain/language";
import { KeptDraft } from "../drafts/KeptDraft";
import { gapName } from "../gaps/gap-name";
import { ReasonForm } from "../text/ReasonForm";
import { useWords } from "../words/use-words";
import type { HoleActions } from "./hole-actions";
import { useHoleItemStyles } from "./HoleItem.styles";

export interface HoleItemProps extends Omit<HoleActions, "onExplain"> {
  readonly hole: CoverageHole;
  /** Whether a reason is being written, which must not be lost. */
  readonly onHold: (hole: CoverageHole, on: boolean) => void;
  readonly onExplain: (hole: CoverageHole, explained: ExplainedHole, reason: string) => Promise<void>;
  readonly reviewLanguage: Language;
}

/** One hole: what is missing, and what to do about it. */
export function HoleItem(props: HoleItemProps): ReactNode {
  const { hole, reviewLanguage, busy, onHold, onExplain } = props;
  const styles = useHoleItemStyles();
  const { language, gaps, coverage: words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const setOpen = (on: boolean): void => {
    setIsOpen(on);
    onHold(hole, on);
  };
  const actions = useRef<HTMLDivElement>(null);
  const name = hole.kind === "not-cited" ? hole.document.title[language] : hole.aspect.name[language];
  const explained = toExplained(hole, reviewLanguage);
  const [label, title, act] = wayOut(props, name, words);
  return (
    <li className={styles.root}>
      <p className={styles.text}>
        {hole.kind === "no-gap" && words.noGap(name)}
        {hole.kind === "not-cited" && words.notCited(name)}
        {hole.kind === "no-document" &&
          words.noDocument(
            name,
            hole.gaps
              .slice(0, MOST_ROWS)
              .map((gap) => gapName(gap, gaps))
              .join(", ") + (hole.gaps.length > MOST_ROWS ? ", …" : ""),
          )}
      </p>
      <div ref={actions} className={styles.actions}>
        <Button size="small" aria-label={title} title={title} onClick={act}>
          {label}
        </Button>
        {explained && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={words.notApplicableFor(name)}
            disabledFocusable={busy}
            onClick={() => setOpen(!isOpen)}
          >
            {words.notApplicable}
          </Button>
        )}
      </div>
      {!isOpen && explained && (
        <KeptDraft
          place={["reason", explained.table, explained.name]}
          name={words.notApplicableFor(name)}
          held=""
          onGoOn={() => setOpen(true)}
        />
      )}
      {isOpen && explained && (
        <ReasonForm
          place={["reason", explained.table, explained.name]}
          label={words.reason}
          hint={words.reasonHint}
          give={words.give}
          cancel={words.cancel}
          // Stays until the hole is gone: a reason that could not be written is not lost.
          onGive={(reason) => void onExplain(hole, explained, reason)}
          onCancel={() => {
            actions.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

/** Rows named in one line. */
const MOST_ROWS = 4;

function toExplained(hole: CoverageHole, language: Language): ExplainedHole | undefined {
  if (hole.kind === "no-gap") return { table: "Aspects", name: hole.aspect.name[language] };
  if (hole.kind === "no-document") return undefined;
  return { table: "Documents", name: hole.document.note?.document ?? hole.document.title[language] };
}

/** What one click does: the words on the button, what it is called when read out, and the action. */
function wayOut(
  { hole, onSuggestTopic, onSuggest, onOpenInstrument, onGoTo }: HoleItemProps,
  name: string,
  words: ReturnType<typeof useWords>["coverage"],
): readonly [label: string, title: string, act: () => void] {
  if (hole.kind === "no-gap") {
    return [words.suggestions, words.suggestionsFor(name), () => onSuggestTopic(hole.aspect.id)];
  }
  if (hole.kind === "no-document") {
    const [first] = hole.gaps;
    return [words.suggestions, words.suggestionsFor(name), () => first && onSuggest(first)];
  }
  const [instrument] = hole.document.instruments.filter((id) => !isOwnId(id));
  if (instrument !== undefined) return [words.open, words.openDocument(name), () => onOpenInstrument(instrument)];
  const row = hole.document.note?.place.row;
  return [words.goTo, `${words.goTo}: ${name}`, () => row !== undefined && onGoTo("Documents", row, "document")];
}
