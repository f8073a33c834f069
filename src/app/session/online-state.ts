import type { BriefWritten } from "../../domain/brief/refresh/brief-changes";
import type { KeptBrief } from "./brief-memory";
import type { SerialQueue } from "./serial-queue";
import type { Access, Account, FileKey, Invited, OnlineFile, OnlineFiles, Reach } from "../online/online-files";
import type { Way } from "../online/trouble-facts";

/** What can be shared from the pane: the brief that was saved from there, or the workbook that is open beside it. */
export type Shareable = "brief" | "workbook";

/** A file in OneDrive and who may open it, as it was last looked at from this device. */
export interface RememberedFile extends FileKey {
  readonly name: string;
  /** ISO in UTC. */
  readonly at: string;
  /** Without ids, and without the addresses of links, which open the file for whoever has them. */
  readonly access: readonly Access[];
}

export type RememberedFiles = Partial<Readonly<Record<Shareable, RememberedFile>>>;

/** What the pane shows of OneDrive. */
export interface OnlineState {
  /** Whether an administrator has registered the add-in. */
  readonly isSetUp: boolean;
  /** Who signed in; undefined before. */
  readonly account: Account | undefined;
  /** The brief as it lies there, once it was saved or looked for. */
  readonly brief: OnlineFile | undefined;
  /** The workbook holds the place of a brief, whether it was looked for or not. */
  readonly isLinked: boolean;
  /** The open workbook as it lies there, once it was looked for. */
  readonly workbook: OnlineFile | undefined;
  /** Who may open each; undefined until it was asked. */
  readonly access: Readonly<Record<Shareable, readonly Access[] | undefined>>;
  /** The same as it was last looked at from this device, for what was not asked yet. */
  readonly remembered: RememberedFiles;
  /** What came of the last invitations. */
  readonly invited: readonly Invited[];
  /** What there is to do about what stood in the way just now. */
  readonly ways: readonly Way[];
  /** Seconds that OneDrive asks to wait, while it is waited. */
  readonly waiting: number | undefined;
  /** Something is under way that a person may end. */
  readonly canStop: boolean;
}

/** What a session keeps of OneDrive beside its state. */
export interface OnlineMemory {
  /** OneDrive has a queue of its own: while it keeps a person waiting, the workbook can be worked in. */
  readonly enqueue: SerialQueue;
  /** Undefined until it was asked for. */
  files: OnlineFiles | undefined;
  reach: Reach;
  /** The brief that is to be saved; kept until it is, so that another try sends the same and is recognised. */
  pending: PendingBrief | undefined;
  /** What another try does. */
  again: (() => Promise<void>) | undefined;
  stop: (() => void) | undefined;
}

export interface PendingBrief {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly seal: string;
  readonly kept: KeptBrief;
  /** Set for one that was there and is refreshed: the seal it was read with, and what was done to it. */
  readonly refreshed?: { readonly from: string; readonly written: BriefWritten };
}
