import type { NormalStyle } from "../../domain/citation/rewrite/normalise-citations";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language } from "../../domain/language";
import type { MoreReaders } from "../../domain/review/read-review";
import type { Remark } from "../../domain/review/remark";
import type { Review } from "../../domain/review/review";
import type { CheckReport } from "../../domain/rules/finding";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { KnownStructure } from "../../domain/review/unreadable";
import type { Thread } from "../../domain/review/thread";
import type { CitationReader } from "../citation-reader";
import type { ReviewCatalogues } from "../review-catalogue";
import { toDraftBook } from "./draft-book";
import type { DraftBook } from "./draft-book";
import { toSerialQueue } from "./serial-queue";
import type { SerialQueue } from "./serial-queue";
import type { KeptBrief } from "./brief-memory";
import type { CitationScope, NormalisedReview } from "../normalise-review";
import type { BriefDocuments } from "../ports";
import type { SessionPorts } from "./session-ports";
import type { OnlineMemory } from "./online-state";
import type { BriefState } from "./session-state";
import type { SessionStore } from "./session-store";
import type { WorkbookSeen } from "../see-workbook";
import type { ReadingWords, SessionWords } from "../words/session-words";
import { NOTHING_WRITTEN } from "./written-steps";
import type { WrittenSteps } from "./written-steps";

/** What every action of a session works with. */
export interface SessionContext {
  readonly ports: SessionPorts;
  readonly store: SessionStore;
  /** Reads and writes of the workbook take turns, so that none sees another half done. */
  readonly enqueue: SerialQueue;
  readonly memory: SessionMemory;
  readonly drafts: DraftBook;
  /** What is said before the first action, in the language the pane speaks now. */
  readonly readingWords: () => ReadingWords;
  /** The same for actions, with which they are loaded. */
  readonly words: () => SessionWords;
  /** Read the workbook again soon. */
  readonly readSoon: () => void;
}

/** Rules and grammar at work. */
export interface Checking {
  /** A reader that remembers what it read in earlier checks. */
  readonly citationsIn: (catalogue: Catalogue, jurisdiction: string) => CitationReader;
  readonly reportOn: (review: Review, catalogue: Catalogue, language: Language, today: string) => CheckReport;
  readonly normalise: (
    review: Review,
    catalogue: Catalogue,
    scope: CitationScope,
    style: NormalStyle,
  ) => NormalisedReview;
}

/** A cell of a gap, and what it is to say. */
interface AskedCell {
  readonly gap: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** An action, by its name and what it was given. */
interface BegunAction {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly outcome: Promise<unknown>;
  /** How often it was asked for since. */
  presses: number;
}

/** What a session keeps beside its state. */
export interface SessionMemory {
  /** In the language the pane speaks now. */
  readingWords: ReadingWords;
  /** The same; undefined until an action was asked for, or another language. */
  words: SessionWords | undefined;
  /** The language the pane speaks now. */
  language: Language;
  /** The language that was asked for last; its words may be on their way. */
  wanted: Language;
  /** The workbook's tables as last read, with what was written since. */
  tables: readonly SheetTable[];
  threads: readonly Thread[];
  /** What the last reading could not see. */
  unseen: readonly Remark[];
  /** Undefined until the first reading was shown. */
  seen: WorkbookSeen | undefined;
  /** What reading the tables had to tell. */
  read: readonly Remark[];
  /** Undefined until a workbook holds a profile, or a comment beside our tables. */
  readers: MoreReaders | undefined;
  /** What was there of our tables in any reading. */
  known: KnownStructure;
  /** The tables and threads as they were last shown, to tell what a reading brings that is new; undefined before the first one. */
  contents: { readonly tables: readonly SheetTable[]; readonly threads: readonly Thread[] } | undefined;
  documents: BriefDocuments | undefined;
  /** The brief last made in this session. */
  brief: KeptBrief | undefined;
  /** The bytes of the file in `SessionState.briefFile`. */
  briefFile?: Uint8Array;
  /** The bytes of the file in `SessionState.handed`. */
  handed: Uint8Array | undefined;
  /** What takes long just now and what waits for its turn, in the order it was asked for, each in words to show. */
  underWay: readonly (() => string)[];
  /** The action that was begun last, while it is under way. */
  begun?: BegunAction | undefined;
  /** Cells of a gap that are asked for at once, until they are begun. */
  asked?: { readonly texts: AskedCell[]; readonly over: Promise<void> } | undefined;
  /** Undefined until a check or a citation needs it. */
  checking: Checking | undefined;
  /** A check was asked for whose report is still to come: the next reading that succeeds brings it. */
  wantsReport: boolean;
  /** Undefined until the catalogue is loaded. */
  catalogueFor: ReviewCatalogues | undefined;
  /** What this session wrote, to be taken back. */
  written: WrittenSteps;
  /** Undefined until a person asks for something of OneDrive. */
  online?: OnlineMemory;
  /** Undefined until a brief was planned. */
  compareAgain: ((context: SessionContext, review: Review, plan: BriefState) => BriefState) | undefined;
}

export function toSessionContext(ports: SessionPorts, store: SessionStore, readSoon: () => void): SessionContext {
  const memory: SessionMemory = {
    readingWords: ports.words,
    words: undefined,
    language: ports.language,
    wanted: ports.language,
    tables: [],
    threads: [],
    unseen: [],
    seen: undefined,
    read: [],
    readers: undefined,
    known: new Set(),
    contents: undefined,
    documents: undefined,
    brief: undefined,
    handed: undefined,
    underWay: [],
    checking: undefined,
    wantsReport: false,
    catalogueFor: undefined,
    written: NOTHING_WRITTEN,
    compareAgain: undefined,
  };
  const words = (): SessionWords => {
    if (!memory.words) throw new Error("Action words not loaded");
    return memory.words;
  };
  const drafts = toDraftBook(ports.drafts, ports.now);
  return {
    ports,
    store,
    enqueue: toSerialQueue(),
    memory,
    drafts,
    readingWords: () => memory.readingWords,
    words,
    readSoon,
  };
}
