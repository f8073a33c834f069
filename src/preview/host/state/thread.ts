import type { Sheet } from "./sheet";

export interface SaidState {
  readonly id: string;
  readonly author: string;
  readonly email: string;
  /** ISO time, UTC. */
  readonly time: string;
  content: string;
  /** People whom it calls by name, which stands in `content` behind an "@". */
  mentions?: readonly MentionState[];
}

export interface MentionState {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** A threaded comment and the cell it hangs on now, counted from 0. */
export interface ThreadState extends SaidState {
  readonly sheet: Sheet;
  row: number;
  column: number;
  resolved: boolean;
  replies: SaidState[];
}

/** A note of the old kind, at the cell it hangs on now, counted from 0. */
export interface NoteState {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}
