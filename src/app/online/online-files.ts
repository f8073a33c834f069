/**
 * Files that are kept where others can reach them: the person's own OneDrive, or the folder a workbook lies in.
 *
 * Everything here may throw an `OnlineTrouble`, which says what happened and what there is to do. Nothing is sent before
 * `signIn`, and nothing is written twice: what may have been written although its answer was lost is looked for.
 */
export interface OnlineFiles {
  /** Whether an administrator has registered the add-in; without that nobody can sign in. */
  isSetUp(): Promise<boolean>;
  /** Sign in, asking the person where that is needed: to be called while a click still counts. */
  signIn(reach: Reach): Promise<Account>;
  /** Forget who signed in. Office itself stays signed in. */
  signOut(): Promise<void>;
  /** Save under a free name: the one given, made fit for OneDrive, else `name (2)` and so on. The answer tells which. */
  saveNew(place: Place, file: NewFile, watch: Watch): Promise<OnlineFile>;
  /**
   * Save over a file that is still the version given, and read it again afterwards.
   *
   * @throws OnlineTrouble `"changed"`, with who and when, where it is another version by now
   */
  replace(file: OnlineFile, bytes: Uint8Array, isOurs: IsOurs, watch: Watch): Promise<OnlineFile>;
  /** What a file is called now, and who changed it last. */
  look(file: FileKey, watch: Watch): Promise<OnlineFile>;
  /**
   * The file that is open beside the pane, found again by its ids where it was renamed or moved since it was found last;
   * undefined where it does not lie in OneDrive or SharePoint.
   *
   * @throws OnlineTrouble `"open-file-moved"` where nothing lies where Office says
   */
  open(watch: Watch): Promise<OnlineFile | undefined>;
  read(file: FileKey, watch: Watch): Promise<{ readonly file: OnlineFile; readonly bytes: Uint8Array }>;
  /** All that lies in a folder, in no certain order. */
  list(folder: Place, watch: Watch): Promise<readonly FolderEntry[]>;
  /** Let others see what was saved, in a library where that has to be asked for. */
  checkIn(file: FileKey, watch: Watch): Promise<void>;
  /** Who may open a file; only the owner is told of everyone. */
  access(file: FileKey, watch: Watch): Promise<readonly Access[]>;
  /** Invite people, who have to sign in. One may fail while others are invited. */
  invite(file: FileKey, invitation: Invitation, watch: Watch): Promise<readonly Invited[]>;
  /** A link for more than named people. The end it really has is in the answer, whatever was asked for. */
  link(file: FileKey, link: { readonly may: May; readonly whom: Whom }, watch: Watch): Promise<Access>;
  change(file: FileKey, access: string, may: May, watch: Watch): Promise<void>;
  revoke(file: FileKey, access: string, watch: Watch): Promise<void>;
}

/** `"mine"`: the person's own OneDrive; `"all"`: whatever they may open, which an administrator may have to allow. */
export type Reach = "mine" | "all";

export interface Account {
  /** As the person knows it: `"aigerim@example.org"`. */
  readonly name: string;
}

/** What stays the same when a file is renamed or moved. */
export interface FileKey {
  readonly drive: string;
  readonly item: string;
}

export interface OnlineFile extends FileKey {
  readonly name: string;
  /** Another one after every change. */
  readonly version: string;
  /** Where a browser opens it. */
  readonly address: string;
  /** "" where OneDrive does not say. */
  readonly changedBy: string;
  /** ISO in UTC; "" where OneDrive does not say. */
  readonly changedAt: string;
  /** Who has checked it out: others don't see what is saved until it is checked in. */
  readonly checkedOutBy?: string;
}

/** A folder: the top of the person's own OneDrive, the one that a file lies in, or one that was listed. */
export type Place =
  | { readonly kind: "mine" }
  | { readonly kind: "beside"; readonly file: FileKey }
  | { readonly kind: "in"; readonly folder: FileKey };

/** What lies in a folder. Of a shortcut to what somebody shared, the key is that of what it leads to. */
export interface FolderEntry extends FileKey {
  readonly kind: "folder" | "file";
  readonly name: string;
}

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether a file that is found under the name after a lost answer is the one that was to be saved. */
  readonly isOurs: IsOurs;
}

/** OneDrive rewrites what it keeps, so that bytes can't be compared. */
export type IsOurs = (found: Uint8Array) => boolean;

/** How long something takes, and a way to end it. */
export interface Watch {
  /** OneDrive asks to wait that many seconds. */
  readonly onWait: (seconds: number) => void;
  /** Answers when the person wants it ended. */
  readonly cancelled: Promise<void>;
}

export type May = "view" | "edit";

/** Whom a link is for: everyone in the organisation, or anyone at all. */
export type Whom = "organisation" | "anyone";

/** A right to open a file. */
export interface Access {
  readonly id: string;
  /** Who has it: names or addresses. Empty for a link that is not for named people. */
  readonly people: readonly string[];
  readonly may: May | "own";
  /** Set for a link. */
  readonly link?: { readonly whom: Whom | "people"; readonly address: string };
  /** It comes from the folder, and can be taken back only there. */
  readonly isInherited: boolean;
  /** ISO; undefined when it does not end. */
  readonly until?: string;
}

export interface Invitation {
  /** E-mail addresses. */
  readonly people: readonly string[];
  readonly may: May;
  readonly message: string;
}

/** What became of one person's invitation; `"unknown"` where the answer was lost, so that they may have got it. */
export interface Invited {
  readonly person: string;
  readonly outcome: "invited" | "refused" | "unknown";
}
