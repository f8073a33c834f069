/** A person whom a comment calls by name, so that Excel tells them of it. */
export interface Mentioned {
  readonly name: string;
  readonly email: string;
}

/** A comment or a reply as it was written. */
export interface Said {
  readonly thread: string;
  /** Undefined for the comment that begins the thread. */
  readonly reply?: string | undefined;
  readonly text: string;
}
