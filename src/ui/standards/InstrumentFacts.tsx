import type { ReactNode } from "react";

import { titleIn } from "../../domain/citation/name-in";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import type { Instrument, KazakhstanPosition } from "../../domain/instrument/instrument";
import type { PaneWords } from "../words/pane-words";
import { useWords } from "../words/use-words";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";
import { kindLabel, placeLabel } from "./words/instrument-labels";

export interface InstrumentFactsProps {
  readonly instrument: Instrument;
}

/** Who made it, when, how it stands, and how Kazakhstan stands to it; what is not known is left out. */
export function InstrumentFacts({ instrument }: InstrumentFactsProps) {
  const styles = useInstrumentPageStyles();
  const words = useWords();
  return (
    <dl className={styles.facts}>
      {factsOf(instrument, words)
        .filter(({ value }) => value !== undefined && value !== null && value !== "")
        .map(({ name, value }) => [<dt key={`${name}?`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

function factsOf(instrument: Instrument, all: PaneWords): readonly Fact[] {
  const { language, standards: words } = all;
  const { facts } = words;
  const shown = titleIn(instrument, language);
  const { en, original } = instrument.title;
  return [
    { name: facts.body, value: inEnglish(instrument.body) },
    { name: facts.symbol, value: inEnglish(instrument.symbol) },
    { name: facts.kind, value: kindLabel(instrument.kind, language) },
    { name: facts.place, value: placeLabel(instrument.jurisdiction, language) },
    { name: facts.adopted, value: dateOf(instrument, "adopted", all) },
    { name: facts.inForce, value: dateOf(instrument, "inForce", all) },
    { name: facts.standing, value: words.standing[instrument.standing] || words.inForceNow },
    { name: facts.kazakhstan, value: instrument.kazakhstan && kazakhstan(instrument.kazakhstan, all) },
    { name: facts.domesticAct, value: inEnglish(instrument.kazakhstan?.domesticAct) },
    { name: facts.englishTitle, value: en === shown ? undefined : inEnglish(en) },
    { name: facts.originalTitle, value: original === shown ? undefined : original },
  ];
}

/** What the catalogue has in English alone. */
const inEnglish = (text: string | null | undefined): ReactNode => text && <span lang="en">{text}</span>;

function dateOf(instrument: Instrument, which: "adopted" | "inForce", words: PaneWords): string | undefined {
  const date = instrument[which];
  if (date === null) return undefined;
  const inWords = dateInWords(date, words.dates);
  return instrument.datesFromMemory?.includes(which) ? `${inWords} (${words.standards.fromMemory})` : inWords;
}

function kazakhstan({ status, date, signed, note }: KazakhstanPosition, { standards, dates }: PaneWords): ReactNode {
  const words = standards.kazakhstan;
  const inWords = (iso: string): string => dateInWords(iso, dates);
  const position = status === "ratified" ? words.ratified : status === "not a party" ? words.notParty : words.unknown;
  const more = [
    ...(date === null ? [] : [words.deposited(inWords(date))]),
    ...(signed === undefined ? [] : [words.signed(inWords(signed))]),
  ];
  return (
    <>
      {[position, ...more].join(", ")}
      {note !== undefined && <div lang="en">{note}</div>}
    </>
  );
}
