/** Everything the screen Consultations says, in one language. */
export interface ConsultationsWords {
  readonly title: string;
  readonly held: (held: number, asked: number) => string;
  readonly none: string;
  readonly add: string;
  readonly addHint: string;
  readonly unnumbered: string;
  readonly noDate: string;
  /** How many remarks were made, and how many of them are open. */
  readonly said: (remarks: number, open: number) => string;

  readonly back: string;
  readonly facts: string;
  readonly date: string;
  readonly with: string;
  readonly format: string;
  readonly attendees: string;
  readonly summary: string;
  readonly attachments: string;

  readonly minutes: string;
  readonly minutesHint: string;
  readonly minutesLanguage: string;
  readonly noNames: string;
  readonly makeMinutes: string;

  readonly remarks: string;
  readonly noRemarks: string;
  readonly entryHint: string;
  readonly gap: string;
  readonly aboutWhole: string;
  readonly aboutGap: (gap: string, headline: string) => string;
  readonly gapUnknown: (gap: string) => string;
  /** Behind a text that no cell can hold, and by how many characters. */
  readonly tooLong: (characters: number) => string;
  readonly change: string;
  readonly save: string;
  readonly saving: (remarks: number) => string;
  readonly waiting: (remarks: number) => string;
  readonly saveAgain: string;
}
