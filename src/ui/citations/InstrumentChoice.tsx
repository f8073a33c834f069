import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { titleIn } from "../../domain/citation/format/name-in";
import { nameInstrument, readAs } from "../../domain/citation/rewrite/name-instrument";
import type { Instrument } from "../../domain/instrument/instrument";
import { isKnownPlace } from "../../domain/instrument/is-known-place";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { InstrumentBadges } from "../standards/InstrumentBadges";
import { countryName } from "../../domain/text/country-names";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import type { ChosenCitation } from "./chosen-citation";
import { useCitationFixStyles } from "./CitationFix.styles";

export interface InstrumentChoiceProps extends ChosenCitation {
  readonly instruments: readonly Instrument[];
  /** What else the name may mean, in English. */
  readonly warning: string | undefined;
}

/** The instruments that a name may mean, with what tells them apart; the one chosen is named so that it is clear. */
export function InstrumentChoice({ instruments, warning, ...chosen }: InstrumentChoiceProps): ReactNode {
  const { citation } = chosen;
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const { citationFixes: words } = useWords();
  return (
    <section className={styles.root} aria-label={words.whichOne(citation.name)}>
      <h4 className={screen.label}>{words.whichOne(citation.name)}</h4>
      {warning !== undefined && (
        <p className={screen.quiet} lang="en">
          {warning}
        </p>
      )}
      <ul className={screen.list}>
        {instruments.map((instrument) => (
          <Candidate key={instrument.id} {...chosen} instrument={instrument} />
        ))}
      </ul>
    </section>
  );
}

function Candidate(props: ChosenCitation & { readonly instrument: Instrument }): ReactNode {
  const { text, index, citation, context, language: stored, busy, onChoose, instrument } = props;
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const language = useLanguage();
  const { citationFixes: words } = useWords();
  const title = titleIn(instrument, language);
  const [read, after] = useMemo(
    () => [readAs(citation, instrument.id, context), nameInstrument(text, index, instrument.id, context, stored)],
    [text, index, citation, context, stored, instrument],
  );
  const facts = [
    instrument.jurisdiction === "INT" ? "" : countryName(instrument.jurisdiction, language),
    instrument.adopted?.slice(0, 4) ?? "",
  ];
  return (
    <li className={styles.choice}>
      <strong>{title}</strong>
      <span className={styles.facts}>
        <span className={screen.quiet}>{facts.filter((fact) => fact !== "").join(" · ")}</span>
        <InstrumentBadges instrument={instrument} confidence={instrument.confidence} />
      </span>
      <Places citation={read} instrument={instrument} />
      {after === undefined ? (
        <span className={screen.quiet}>{words.noClearName}</span>
      ) : (
        <div>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`${words.takeThis}: ${title}`}
            onClick={() => !busy && onChoose(after, words.chosen(title))}
          >
            {words.takeThis}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Whether the places cited exist in the instrument, as far as the catalogue can tell. */
function Places({
  citation: { pinpoints, problems },
  instrument,
}: {
  readonly citation: ResolvedCitation;
  readonly instrument: Instrument;
}): ReactNode {
  const screen = useScreenStyles();
  const language = useLanguage();
  const { citationFixes: words } = useWords();
  const wrong = problems.filter(({ pinpoint }) => pinpoint !== undefined);
  if (pinpoints.length === 0) return null;
  if (wrong.length > 0) return wrong.map(({ message }) => <span key={message.en}>{message[language]}</span>);
  const isKnown = pinpoints.every((pinpoint) => isKnownPlace(instrument, pinpoint));
  return <span className={screen.quiet}>{isKnown ? words.partThere : words.partUnchecked}</span>;
}
