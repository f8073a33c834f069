import { Button, SearchBox } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { completeCitation, readTypedPlace } from "../../domain/citation/rewrite/complete-citation";
import { replacePlace } from "../../domain/citation/rewrite/replace-place";
import { formatPlaces } from "../../domain/citation/format/format-places";
import { unitName } from "../../domain/citation/grammar/unit-names";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Pinpoint } from "../../domain/instrument/pinpoint";
import type { Instrument } from "../../domain/instrument/instrument";
import { placeOf } from "../standards/citable";
import { PartHeading } from "../text/PartHeading";
import { useScreenStyles } from "../text/screen.styles";
import { SeverityIcon } from "../text/SeverityIcon";
import { useLanguage, useWords } from "../words/use-words";
import type { ChosenCitation } from "./chosen-citation";
import { useCitationFixStyles } from "./CitationFix.styles";
import { partsMatching } from "./matching-parts";

export interface PlaceChoiceProps extends ChosenCitation {
  readonly instrument: Instrument;
  /** The place in whose stead another one is chosen; undefined where the citation has none. */
  readonly wrong: string | undefined;
  /** Begin with the list. */
  readonly isOpen: boolean;
}

/** Completes a citation with a place, or puts one right: one of the instrument's parts, or a number that is typed. */
export function PlaceChoice(props: PlaceChoiceProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const language = useLanguage();
  const { citationFixes: words } = useWords();
  const [open, setOpen] = useState(props.isOpen);
  const toggle = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    toggle.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.root}>
      <div ref={toggle} className={screen.row}>
        <Button
          size="small"
          aria-expanded={open}
          data-opens-field={open ? undefined : ""}
          onClick={() => setOpen(!open)}
        >
          {props.wrong === undefined
            ? words.choosePlace(unitName(props.instrument.pinpoint.unit)[language].name)
            : words.chooseInstead(props.wrong)}
        </Button>
      </div>
      {open && <PlacePicker {...props} onClose={close} />}
    </div>
  );
}

/** Parts drawn at a time. */
const PAGE = 30;

function PlacePicker(props: PlaceChoiceProps & { readonly onClose: () => void }): ReactNode {
  const { text, index, context, language: stored, busy, instrument, wrong, onChoose, onClose } = props;
  const screen = useScreenStyles();
  const styles = useCitationFixStyles();
  const language = useLanguage();
  const { citationFixes: words, citation, standards } = useWords();
  const [wanted, setWanted] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector("input")?.focus(), []);
  const found = useMemo(() => partsMatching(instrument, wanted), [instrument, wanted]);
  const typed = useMemo(() => readTypedPlace(wanted, instrument, context), [wanted, instrument, context]);
  const isListed = typed !== undefined && found.some(({ pinpoint }) => sameForm(pinpoint, typed.pinpoint));
  const named = (pinpoint: Pinpoint): string => formatPlaces([pinpoint], instrument, language, "compact").join(", ");
  const take = (pinpoint: Pinpoint): void => {
    if (busy) return;
    const after =
      wrong === undefined
        ? completeCitation(text, index, pinpoint, context, stored)
        : replacePlace(text, index, wrong, pinpoint, context, stored);
    setFailed(after === undefined);
    if (after !== undefined) onChoose(after, (wrong === undefined ? words.completed : words.replaced)(named(pinpoint)));
  };
  const search = (value: string): void => {
    setWanted(value);
    setLimit(PAGE);
    setFailed(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && isInField) {
      if (typed && typed.problems.length === 0) take(typed.pinpoint);
      else if (!typed && found.length === 1 && found[0]) take(found[0].pinpoint);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <SearchBox
        size="small"
        value={wanted}
        placeholder={words.findPlace}
        aria-label={words.findPlace}
        dismiss={{ "aria-label": standards.clearSearch }}
        onChange={(_, { value }) => search(value)}
      />
      <div aria-live="polite" className={styles.root}>
        {typed?.problems.map(({ message }) => (
          <span key={message.en} className={styles.problem}>
            <SeverityIcon severity="warning" />
            <span>{message[language]}</span>
          </span>
        ))}
        {typed && typed.problems.length === 0 && !isListed && (
          <>
            {!typed.isKnown && <span className={screen.quiet}>{words.unverified}</span>}
            <div>
              <Button size="small" disabledFocusable={busy} onClick={() => take(typed.pinpoint)}>
                {words.useTyped(named(typed.pinpoint))}
              </Button>
            </div>
          </>
        )}
        {!typed && found.length === 0 && <span className={screen.quiet}>{words.noPlaces}</span>}
        {failed && <span className={screen.quiet}>{words.notWritable}</span>}
      </div>
      {citation.headingsOurs && found.length > 0 && <p className={screen.quiet}>{citation.headingsOurs}</p>}
      {found.length > 0 && (
        <ul className={styles.places} aria-label={words.places}>
          {found.slice(0, limit).map(({ part, pinpoint }) => (
            <li key={`${formatPinpoint(pinpoint)} ${part.heading}`}>
              <Button
                appearance="subtle"
                className={styles.place}
                disabledFocusable={busy}
                onClick={() => take(pinpoint)}
              >
                <span>
                  <span className={styles.number}>{placeOf(instrument, part, language)}</span>{" "}
                  <PartHeading part={part} />
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {words.more(Math.min(PAGE, found.length - limit))}
        </Button>
      )}
    </div>
  );
}

const sameForm = (a: Pinpoint, b: Pinpoint): boolean => formatPinpoint(a) === formatPinpoint(b);
