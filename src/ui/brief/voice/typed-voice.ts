import type { SeenText } from "../../../app/seen-text";

/** What can be said in a row of the sheet Brief. */
export interface TypedVoice {
  readonly text: string;
  readonly addressee: string;
  readonly byWhen: string;
}

/** What stood there when the typing began, with how its row was last seen; one that has none is of no row. */
export interface HeldVoice extends TypedVoice {
  readonly seen?: Pick<SeenText, "row" | "beside"> | undefined;
}

/** As it is kept until it is written. */
export const toKept = ({ text, addressee, byWhen }: TypedVoice): string => JSON.stringify({ text, addressee, byWhen });

/** What it was typed over, as that is kept with it. */
export const toKeptHeld = ({ text, addressee, byWhen, seen }: HeldVoice): string =>
  JSON.stringify({ text, addressee, byWhen, ...(seen && { seen: { row: seen.row, beside: seen.beside } }) });

/** What can't be read is the text itself: a draft is never lost for its form. */
export function fromKept(kept: string, { text, addressee, byWhen }: TypedVoice): TypedVoice {
  const held = { text, addressee, byWhen };
  const typed = read(kept);
  return typed ? { ...held, ...typed } : { ...held, text: kept };
}

/** Undefined for one that can't be read. */
export function fromKeptHeld(kept: string): HeldVoice | undefined {
  const held = read(kept);
  return held && { addressee: "", byWhen: "", ...held };
}

function read(kept: string): (Partial<HeldVoice> & Pick<HeldVoice, "text">) | undefined {
  try {
    const found = JSON.parse(kept) as Partial<HeldVoice> | null;
    return typeof found?.text === "string" ? { ...found, text: found.text } : undefined;
  } catch {
    return undefined;
  }
}
