import type { ReactNode } from "react";

import { dateInWords } from "../../domain/brief/date-in-words";
import { wordsOf } from "../../domain/brief/words/words-of";
import { titleIn } from "../../domain/citation/name-in";
import type { Instrument, KazakhstanPosition } from "../../domain/instrument/instrument";
import type { Language } from "../../domain/language";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";
import { kindLabel, placeLabel } from "./words/instrument-labels";
import { standardsWords } from "./words/words-of";

export interface InstrumentFactsProps {
  readonly instrument: Instrument;
  readonly language: Language;
}

/** Who made it, when, how it stands, and how Kazakhstan stands to it; what is not known is left out. */
export function InstrumentFacts({ instrument, language }: InstrumentFactsProps) {
  const styles = useInstrumentPageStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(instrument, language)
        .filter(({ value }) => value !== undefined && value !== "")
        .map(({ name, value }) => [<dt key={`${name}?`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

function factsOf(instrument: Instrument, language: Language): readonly Fact[] {
  const words = standardsWords(language);
  const { facts } = words;
  const shown = titleIn(instrument, language);
  const { en, original } = instrument.title;
  return [
    { name: facts.body, value: instrument.body },
    { name: facts.symbol, value: instrument.symbol ?? undefined },
    { name: facts.kind, value: kindLabel(instrument.kind, language) },
    { name: facts.place, value: placeLabel(instrument.jurisdiction, language) },
    { name: facts.adopted, value: dateOf(instrument, "adopted", language) },
    { name: facts.inForce, value: dateOf(instrument, "inForce", language) },
    { name: facts.standing, value: words.standing[instrument.standing] || words.inForceNow },
    { name: facts.kazakhstan, value: instrument.kazakhstan && kazakhstan(instrument.kazakhstan, language) },
    { name: facts.domesticAct, value: instrument.kazakhstan?.domesticAct },
    { name: facts.englishTitle, value: en === shown ? undefined : en },
    { name: facts.originalTitle, value: original === shown ? undefined : original },
  ];
}

function dateOf(instrument: Instrument, which: "adopted" | "inForce", language: Language): string | undefined {
  const date = instrument[which];
  if (date === null) return undefined;
  const inWords = dateInWords(date, wordsOf(language));
  return instrument.datesFromMemory?.includes(which) ? `${inWords} (${standardsWords(language).fromMemory})` : inWords;
}

function kazakhstan({ status, date, signed, note }: KazakhstanPosition, language: Language): ReactNode {
  const words = standardsWords(language).kazakhstan;
  const inWords = (iso: string): string => dateInWords(iso, wordsOf(language));
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
