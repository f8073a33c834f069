import { draftBeside } from "./beside";
import { sameLanguage } from "./compare-languages";
import type { DraftReading } from "./draft-provision";
import { onlyIn } from "./words/beside-remarks";

/** A draft that was read, and what it is called. */
export interface NamedReading {
  readonly name: string;
  readonly reading: DraftReading;
}

/**
 * A draft with the same draft in a second language beside it, as one reading; how the two differ is among its messages.
 */
export function readingBeside({ name, reading }: NamedReading, second: NamedReading): DraftReading {
  const { provisions, onlyFirst, onlySecond } = draftBeside(reading.provisions, second.reading.provisions);
  return {
    ...reading,
    provisions,
    messages: [
      ...reading.messages,
      ...second.reading.messages,
      ...sameLanguage(reading.provisions, second.reading.provisions),
      ...onlyIn(name, onlyFirst),
      ...onlyIn(second.name, onlySecond),
    ],
  };
}
