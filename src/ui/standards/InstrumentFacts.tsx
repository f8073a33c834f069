import type { ReactNode } from "react";

import { unitName } from "../../domain/citation/grammar/unit-names";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import type { Instrument, KazakhstanPosition } from "../../domain/instrument/instrument";
import { isOwn } from "../../domain/instrument/own-instrument";
import type { PaneWords } from "../words/pane-words";
import { useWords } from "../words/use-words";
import { useInstrumentPageStyles } from "./InstrumentPage.styles";
import { kindLabel, placeLabel } from "./words/instrument-labels";

export interface InstrumentFactsProps {
  readonly instrument: Instrument;
}

/** Who made it, when, how it stands, how Kazakhstan stands to it, how it is cited. What should be known and isn't says so. */
export function InstrumentFacts({ instrument }: InstrumentFactsProps) {
  const styles = useInstrumentPageStyles();
  const words = useWords();
  const facts = isOwn(instrument) ? ownFacts(instrument, words) : factsOf(instrument, words);
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== undefined && value !== null && value !== "")
        .map(({ name, value }) => [<dt key={`${name}?`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

function ownFacts({ pinpoint }: Instrument, { standards: words }: PaneWords): readonly Fact[] {
  const { count } = pinpoint;
  return [{ name: words.facts.numbers, value: count === null ? words.own.uncounted : words.own.counted(count) }];
}

function factsOf(instrument: Instrument, all: PaneWords): readonly Fact[] {
  const { language, standards: words, dates } = all;
  const { facts } = words;
  const { kazakhstan: position, otherDates, binding, kind } = instrument;
  const other = (which: string): string => dateInWords(otherDates[which] ?? "", dates);
  return [
    { name: facts.body, value: inEnglish(instrument.body) },
    { name: facts.symbol, value: inEnglish(instrument.symbol) },
    { name: facts.kind, value: kindLabel(kind, language) },
    { name: facts.place, value: placeLabel(instrument.jurisdiction, language) },
    { name: facts.force, value: binding ? words.binding : words.notBinding },
    { name: facts.standing, value: words.standing[instrument.standing] || words.inForceNow },
    { name: facts.adopted, value: dateOf(instrument, "adopted", all) ?? words.unknown },
    { name: facts.firstAdopted, value: other("firstAdopted") },
    { name: facts.documentDate, value: other("documentDate") },
    { name: facts.opened, value: other("openedForSignature") },
    { name: facts.inForce, value: dateOf(instrument, "inForce", all) ?? (binding ? words.unknown : undefined) },
    { name: facts.kazakhstan, value: position && kazakhstan(position, all) },
    { name: facts.domesticAct, value: position && domesticAct(position, words.unknown) },
    { name: facts.numbers, value: numbers(instrument, all) },
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
    ...(date !== null ? [words.deposited(inWords(date))] : status === "ratified" ? [words.depositUnknown] : []),
    ...(signed === undefined ? [] : [words.signed(inWords(signed))]),
  ];
  return (
    <>
      {[position, ...more].join(", ")}
      {note !== undefined && <div lang="en">{note}</div>}
    </>
  );
}

function domesticAct({ status, domesticAct: act }: KazakhstanPosition, unknown: string): ReactNode {
  if (act !== undefined) return <span lang="en">{act}</span>;
  return status === "ratified" ? unknown : undefined;
}

function numbers({ pinpoint }: Instrument, { language, standards: words, dates }: PaneWords): string {
  const { countConfidence = "verified", edition } = pinpoint;
  const unit = unitName(pinpoint.unit)[language].name;
  const count = pinpoint.numbers?.length ?? pinpoint.count;
  if (count === null) return words.numbersUnknown(unit);
  const sureness = words.confidence[countConfidence].toLowerCase();
  const remarks = [sureness, edition === undefined ? "" : words.edition(dateInWords(edition, dates))].filter(Boolean);
  return words.numbers(unit, count) + (remarks.length > 0 ? ` (${remarks.join(", ")})` : "");
}
