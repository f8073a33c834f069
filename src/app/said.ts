/** A person whom a comment calls by name, so that Excel tells them of it. */
export interface Mentioned {
  readonly name: string;
  readonly email: string;
}

/** Whether what stands in Excel is what it was given: a name is put before a text that mentions somebody. */
export const isSaid = (found: string, text: string, mentioned: Mentioned | undefined): boolean =>
  mentioned ? found.includes(mentioned.name) && found.endsWith(text) : found === text;

/** A comment or a reply as it was written. */
export interface Said {
  readonly thread: string;
  /** Undefined for the comment that begins the thread. */
  readonly reply?: string | undefined;
  readonly text: string;
}
