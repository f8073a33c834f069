import type { Adoption } from "../../domain/adopt/adoption";
import type { Profile } from "../../domain/profile/profile";
import type { Language } from "../../domain/language";
import type {
  BriefDocuments,
  CatalogueSource,
  DraftStore,
  FileOutlet,
  MatrixWorkbooks,
  OpenWorkbook,
  Preferences,
  ReviewCopies,
  TableDocuments,
} from "../ports";
import type { DraftReader } from "../draft-reader";
import type { OnlineFiles } from "../online/online-files";
import type { ReadingWords, SessionWords } from "../words/session-words";

/** All that a session needs from outside. */
export interface SessionPorts {
  readonly workbook: OpenWorkbook;
  readonly catalogue: CatalogueSource;
  /** Asked for once, when a brief is first planned. */
  readonly documents: () => Promise<BriefDocuments>;
  /** Asked for each time a table is made. */
  readonly tables: () => Promise<TableDocuments>;
  /** Asked for each time a comments matrix is made as a workbook. */
  readonly matrixWorkbooks: () => Promise<MatrixWorkbooks>;
  /** Asked for each time a copy for people or programs outside is made. */
  readonly copies: () => Promise<ReviewCopies>;
  /** Asked for once, when a draft is first brought in. */
  readonly draftReader: () => Promise<DraftReader>;
  readonly outlet: FileOutlet;
  /** Asked for once, when a person wants something of OneDrive. */
  readonly online: () => Promise<OnlineFiles>;
  /** Where the open workbook lies, as Office tells it; "" where it was never saved, or Office does not tell. */
  readonly address: () => Promise<string>;
  readonly preferences: Preferences;
  readonly drafts: DraftStore;
  /** An empty review as an .xlsx file. */
  readonly createReview: (language: Language, jurisdiction: string, profile: Profile) => Promise<Uint8Array>;
  /** A review that begins with rows of a person's own table. */
  readonly adoptReview: (adoption: Adoption, jurisdiction: string) => Promise<Uint8Array>;
  /** The sample review as an .xlsx file. */
  readonly sample: (language: Language) => Promise<Uint8Array>;
  /** ISO day. */
  readonly today: () => string;
  /** This moment, ISO in UTC. */
  readonly now: () => string;
  /** Answers after that many milliseconds; after 0 once the screen had its turn. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Answers once what is to be seen is on the screen and there is nothing else to do. */
  readonly idle: () => Promise<void>;
  /** The language to speak first, and what the session says in it before the first action. */
  readonly language: Language;
  readonly words: ReadingWords;
  /** All that the session says in a language. */
  readonly loadWords: (language: Language) => Promise<SessionWords>;
}
