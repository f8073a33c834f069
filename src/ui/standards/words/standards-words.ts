import type { Confidence, Instrument, Standing } from "../../../domain/instrument/instrument";
import type { MarkableField } from "../../../domain/instrument/unverified-field";
import type { Grouping } from "../grouping";

/** Everything the screen Standards says, in one language. */
export interface StandardsWords {
  readonly title: string;
  readonly loading: string;
  readonly searchLabel: string;
  readonly searchExample: string;
  readonly clearSearch: string;
  readonly keys: string;
  readonly resultsLabel: string;
  readonly results: (count: number, all: boolean) => string;
  readonly nothing: (query: string) => string;
  readonly more: string;
  readonly recent: string;
  readonly often: string;
  readonly markHint: string;
  /** Of a number; "" for a row without one. */
  readonly forRow: (row: string) => string;
  readonly suggested: { readonly standards: string; readonly examples: string };
  readonly noSuggestions: string;
  readonly reasons: {
    readonly words: (words: string) => string;
    readonly aspects: (names: string) => string;
    /** Topics of the part that are no aspects of the row. */
    readonly topics: (names: string) => string;
    /** In how many other rows; 0: by custom. */
    readonly together: (citation: string, rows: number) => string;
  };
  readonly browse: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly noneLeft: string;

  readonly filters: (active: number) => string;
  readonly topic: string;
  readonly kind: string;
  readonly place: string;
  readonly any: string;
  readonly clearFilters: string;
  readonly partsOnTopic: (count: number) => string;

  readonly groups: {
    readonly own: string;
    readonly treaties: string;
    readonly comments: string;
    readonly international: string;
    readonly home: (place: string) => string;
    readonly union: string;
    readonly foreign: string;
  };

  readonly binding: string;
  readonly notBinding: string;
  /** Short, for badges; "" where there is nothing to warn of. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly confidenceInFull: Readonly<Record<Confidence, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly inForceNow: string;
  /** What follows from the standing for whoever cites. */
  readonly advice: Readonly<Record<Standing, string>>;
  readonly citeInstead: string;

  /** A row, told by its number or else by its place on the sheet: what stands before it, it, and what stands behind it. */
  readonly into: (row: string | number) => readonly [string, string, string];
  /** Behind the number of the gap. */
  readonly intoText: (column: string) => string;
  readonly insert: string;
  readonly insertMany: (count: number) => string;
  readonly unmark: string;
  readonly insertPart: (citation: string) => string;
  readonly insertWhole: string;
  readonly noRow: string;
  /** In its place where the row that was selected is gone. */
  readonly rowGone: (row: string) => string;
  readonly alreadyIn: string;
  readonly chooseFirst: string;
  readonly askUnverified: (citation: string) => string;
  readonly insertAnyway: string;
  readonly dontInsert: string;
  readonly about: (name: string) => string;

  readonly back: string;
  readonly facts: {
    readonly body: string;
    readonly symbol: string;
    readonly kind: string;
    readonly place: string;
    readonly adopted: string;
    readonly inForce: string;
    readonly firstAdopted: string;
    readonly documentDate: string;
    readonly opened: string;
    readonly force: string;
    readonly standing: string;
    readonly kazakhstan: string;
    readonly domesticAct: string;
    readonly numbers: string;
  };
  /** Heads the names it is known by. */
  readonly aliases: (count: number) => string;
  /** For a fact that should be known and isn't. */
  readonly unknown: string;
  readonly titles: {
    readonly heading: string;
    readonly original: string;
    readonly nameInUse: string;
    readonly missing: string;
  };
  readonly numbers: (unit: string, count: number) => string;
  readonly edition: (date: string) => string;
  readonly numbersUnknown: (unit: string) => string;
  /** On documents of the person's own. */
  readonly own: {
    readonly badge: string;
    /** Where its row says how many parts it has. */
    readonly badgeCounted: string;
    readonly about: string;
    readonly counted: (count: number) => string;
    readonly uncounted: string;
  };
  readonly workingTitle: string;
  readonly fromMemory: string;
  readonly kazakhstan: {
    readonly ratified: string;
    readonly deposited: (date: string) => string;
    readonly depositUnknown: string;
    readonly signed: (date: string) => string;
    readonly notParty: string;
    readonly unknown: string;
  };
  readonly notes: string;
  /** Heads the names that may mean something else. */
  readonly otherMeanings: string;
  readonly verify: string;
  readonly parts: (count: number) => string;
  readonly partsAbout: (topic: string, count: number) => string;
  readonly allParts: string;
  readonly noParts: string;
  readonly someParts: string;
  readonly numberUnknown: string;
  readonly unpinned: string;
  readonly officialPage: string;
  readonly address: Readonly<Record<Instrument["urlStatus"], string>>;
  readonly noAddress: string;
  readonly opensBrowser: string;
  readonly sureness: string;
  /** Heads the fields that nobody could confirm. */
  readonly notConfirmed: string;
  readonly fields: Readonly<Record<MarkableField, string>>;
  readonly evidence: (count: number) => string;
  /** Said where the catalogue's own words are in another language than the pane; "" in English. */
  readonly inEnglish: string;
}
