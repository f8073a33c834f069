import { Badge, Button, Link } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { citedPlaces } from "../../domain/citation/format/cited-places";
import { formatPlaces } from "../../domain/citation/format/format-places";
import { titleIn } from "../../domain/citation/format/name-in";
import { PROBLEM_SEVERITY } from "../../domain/citation/resolve/problem-severity";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { findPart } from "../../domain/instrument/find-part";
import type { Instrument } from "../../domain/instrument/instrument";
import { isKnownPlace } from "../../domain/instrument/is-known-place";
import { isOwn } from "../../domain/instrument/own-instrument";
import { PartHeading } from "../text/PartHeading";
import { useScreenStyles } from "../text/screen.styles";
import { SeverityIcon } from "../text/SeverityIcon";
import { useLanguage, useWords } from "../words/use-words";
import { useCitationNoteStyles } from "./CitationNote.styles";

export interface CitationNoteProps {
  readonly citation: ResolvedCitation;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
  /** What can be chosen to make the citation certain or complete. */
  readonly children?: ReactNode;
}

/** What a citation means: the instrument, the places by their headings, the official text, and what is wrong. */
export function CitationNote({ citation, catalogue, onClose, children }: CitationNoteProps): ReactNode {
  const styles = useCitationNoteStyles();
  const screen = useScreenStyles();
  const language = useLanguage();
  const { citation: words } = useWords();
  const instrument = citation.instrument === undefined ? undefined : catalogue.byId.get(citation.instrument);
  const isNotHeld = citation.problems.some(({ kind }) => kind === "unresolved");
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <strong className={styles.title}>
          {instrument ? titleIn(instrument, language) : isNotHeld ? citation.name : words.unknown}
        </strong>
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        />
      </div>
      {instrument && <Places citation={citation} instrument={instrument} />}
      {citation.problems.map(({ kind, pinpoint, message, replacement }) => (
        <div key={`${kind} ${pinpoint ?? ""}`} className={styles.problem}>
          <SeverityIcon severity={PROBLEM_SEVERITY[kind]} />
          <span>
            {message[language]}
            {replacement !== undefined && <span className={styles.likely}>{words.correct(replacement)}</span>}
          </span>
        </div>
      ))}
      {isNotHeld && <p className={screen.quiet}>{words.toList}</p>}
      {children}
      {instrument && (
        <div className={styles.foot}>
          {isOwn(instrument) ? (
            <span>{words.own}</span>
          ) : (
            <Badge appearance="outline" color="informative" size="small">
              {instrument.binding ? words.binding : words.notBinding}
            </Badge>
          )}
          {instrument.url?.startsWith("https://") && (
            <Link href={instrument.url} target="_blank" rel="noopener noreferrer" className={styles.link}>
              {words.open}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

function Places({
  citation,
  instrument,
}: {
  readonly citation: ResolvedCitation;
  readonly instrument: Instrument;
}): ReactNode {
  const screen = useScreenStyles();
  const styles = useCitationNoteStyles();
  const language = useLanguage();
  const { citation: words } = useWords();
  const pinpoints = citedPlaces(citation, instrument);
  if (pinpoints.length === 0) return <p className={screen.quiet}>{words.whole}</p>;
  return (
    <ul className={screen.list}>
      {pinpoints.map((pinpoint) => {
        const part = findPart(instrument, pinpoint);
        const isUnchecked =
          !isOwn(instrument) &&
          !isKnownPlace(instrument, pinpoint) &&
          citation.problems.every(({ pinpoint: at }) => at !== formatPinpoint(pinpoint));
        const unlisted = isOwn(instrument) && instrument.pinpoint.count === null ? words.ownUncounted : words.notListed;
        return (
          <li key={formatPinpoint(pinpoint)} className={styles.place}>
            <strong>{formatPlaces([pinpoint], instrument, language, "compact").join(", ")}</strong>{" "}
            {part ? <PartHeading part={part} /> : <span className={screen.quiet}>{unlisted}</span>}
            {isUnchecked && <span className={screen.quiet}> {words.notChecked}</span>}
          </li>
        );
      })}
    </ul>
  );
}
