/** What can be said in a row of the sheet Brief. */
export interface TypedVoice {
  readonly text: string;
  readonly addressee: string;
  readonly byWhen: string;
}

/** As it is kept until it is written. */
export const toKept = ({ text, addressee, byWhen }: TypedVoice): string => JSON.stringify({ text, addressee, byWhen });

/** What can't be read is the text itself: a draft is never lost for its form. */
export function fromKept(kept: string, held: TypedVoice): TypedVoice {
  const typed = read(kept);
  return typed ? { ...held, ...typed } : { ...held, text: kept };
}

function read(kept: string): Partial<TypedVoice> | undefined {
  try {
    const found = JSON.parse(kept) as Partial<TypedVoice> | null;
    return typeof found?.text === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}
