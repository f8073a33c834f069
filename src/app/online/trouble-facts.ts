/** What there is to do: each is a button, or is said where there is none. */
export type Way = "sign-in" | "again" | "new-version" | "my-onedrive" | "download";

export interface TroubleFacts {
  /** Who changed the file, or has it checked out. */
  readonly who?: string;
  /** ISO in UTC. */
  readonly when?: string;
  readonly name?: string;
  readonly seconds?: number;
  /** For an administrator: a code and an id of the request, never a token. */
  readonly code?: string;
}
