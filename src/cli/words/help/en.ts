import type { HelpWords } from "./help-words";
import type { BriefHelp } from "./brief-help";
import type { QuestionsHelp } from "./questions-help";
import type { RoundHelp } from "./round-help";

export const ENGLISH: Omit<HelpWords, keyof RoundHelp | keyof QuestionsHelp | keyof BriefHelp> = {
  program: "Check a review of a draft law against children's rights, and make its policy brief.",
  exitCodes: `
Exit codes: 0 all well, 1 errors found in the review, 2 unusable input or command.
What is said is in the language of --language; without it in the system's, where that is Russian or Kazakh.`,
  listsCommands: "(gap-table --help lists the commands)",
  listsOptions: (command) => `(gap-table ${command} --help lists its options)`,
  help: "display help for command",
  version: "display the program's version",
  titles: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:", "Commands:": "Commands:" },
  standard: "default",
  choices: "choices",
  mandatory: "required",

  workbook: "the review workbook",
  output: "the workbook to write",
  force: "replace a file of that name; a workbook that may hold somebody's work is kept beside it",
  evenIfOpen: "write though another program seems to have the file open",
  endSignature: "write a workbook that is signed digitally, though its signature ends with that",
  dryRun: "only say what would be done",
  pseudonymise: "name nobody: each person of the record is called Reviewer 1, Reviewer 2 and so on",
  doneAsJson: "what was done, as JSON",
  draft: "the draft law: .docx, .txt, .md or .html",
  draftCountry: "whose laws the draft is built like (default: guessed and said)",

  new: {
    about: "Make a new, empty review workbook.",
    file: "the workbook to write",
    language: "language of the sheets and headers",
    secondLanguage: "language of the columns for texts in a second language",
    country: "country whose draft law is reviewed, two letters",
    profile:
      "what the review is asked to look at: kazakhstan-digital-code, general, or a workbook with a profile (default: the first for KZ, else general)",
  },
  profile: {
    about: "Make a workbook in which you change what a review is asked to look at.",
    file: "the workbook to write",
    from: "the profile to begin with: general, kazakhstan-digital-code, or a workbook that holds one",
    more: `
The workbook holds the profile's aspects, questions and guiding documents, the number of consultations and of pages,
and a list of the instruments that documents may name. Change it in Excel; “gap-table new REVIEW.xlsx --profile
OUT.xlsx” begins a review with it, and says of every fault which cell it is in. The review keeps the profile itself.`,
  },
  provisions: {
    about: "Split a draft law into its provisions and say how each is cited.",
    json: "the provisions as JSON",
    language: "language of what is said",
  },
  import: {
    about: "Put the provisions of a draft law on the sheet Provisions of a review.",
    into: "the review workbook",
    beside: "the same draft in a second language, put beside the first",
    newVersion: "take the draft over as a new version of this name",
    draftDate: "the date of the version",
    match: "decide what became of a provision: 14(2)=15(2), or 14(2)= for gone",
    onlyAdd: "only add provisions that the review lacks",
    output: "write this workbook and leave the review as it is",
    language: "language of what is said",
    more: `
Adds the provisions that the review lacks. A draft that differs from them is another version: each provision is matched
by words and place, the changes are listed, and nothing is written without --new-version. Then rows get the new text,
gaps and amendments name the new numbers where that is certain, and the old text goes to the sheet of earlier drafts.
Without --output the review itself is written, and a copy of it is kept as it was.`,
  },
  amend: {
    about: "Begin the final text of a gap: rows on the sheet Final text, one for each provision the gap names.",
    gap: "number of the gap, e.g. G-003",
    provision: "only for these provisions, by their ids",
    kind: "what the amendment does (default: by what the draft has there and by the solution's verb)",
    begin: "what the new text begins with: the gap's solution, the text of the draft, or nothing",
    output: "write this workbook and leave the review as it is",
    language: "language of what is said",
    more: `
Each row gets the text of the draft from the sheet Provisions, a first new text, and as justification the issue and the
international norms of the gap's sources: a beginning for a lawyer to work on. Amendments that are there stay as they
are. Without --output the review itself is written, and a copy of it is kept as it was.`,
  },
  adopt: {
    about: "Make a review of a table with three columns that you already have, in a workbook or a Word document.",
    file: "the workbook or document; it is left as it is",
    output: "the review to write",
    table: "numbers of the tables or sheets to take, with commas (default: all with the three columns)",
    header: "the row of the headers, 0 where there are none; of several tables, that of the first",
    columns: "issue, solution and sources by letter or number, e.g. B,C,D; joined with +",
    language: "language of the review and of what is said (default: the table's)",
    more: `
Headers are known in English, Russian and Kazakh; where they don't tell, you are asked. Every text of the table is in
the review, in its order: merged cells, bullets, footnotes, headings between rows, columns of your own, comments.`,
  },
  freeze: {
    about: "Make a copy of a review for a ministry: the texts alone, as values.",
    output: "the copy to write",
    language: "language of what is said",
    more: `
The copy holds the draft's title, the gap table, the final text and the provisions, and says so. Left out are comments,
authors, working columns and sheets, withdrawn gaps, formulas, links, names and properties of the file. People whom the
review knows, e-mail addresses and telephone numbers that stand in the texts are listed: they are yours to change, and
others that the review does not know are yours to find.`,
  },
  export: {
    about: "Write a review for another program: as JSON, or its amendments as Akoma Ntoso.",
    output: "the file to write: .json or .xml",
    form: "which of them (default: by the name of the file)",
    status: "only gaps of this status and their amendments",
    language: "language of what is said",
    more: `
JSON is described by docs/review-export.schema.json. Akoma Ntoso 3.0 is an amendment list: old, new and alternative text,
sources, justification. Withdrawn gaps, comments and people stay out; amendments without a new text are named.`,
  },
  check: {
    about: "Check a review workbook: citations, coverage, consultations, final text.",
    json: "findings as JSON",
    language: "language of the findings",
  },
  comments: {
    about: "List the comments and notes of a review; with --record, keep them in its table Feedback.",
    record: "add new ones to Feedback and bring the rows of the others up to date",
    answer: "answer a question that --record asked, e.g. F-03=G-007",
    output: "write this workbook and leave the review as it is",
    json: "comments, or what was recorded, as JSON",
    language: "language of what is said",
    more: `
Recording again adds nothing twice and loses nothing: a remark whose comment is not in the file stays, marked so, and what people
wrote into Feedback is left. Where it is not certain which row a comment is about, that is asked, and stays as it is until
--about answers; the exit code is 0 then too, since what is certain was recorded, and “questions” of --json holds what is
open. Without --output the review itself is written, and a copy of it is kept as it was.`,
  },
  status: {
    about: "Say row by row, and for what it shows beside the rows, whether a brief still says what the workbook says.",
    brief: "a brief made by gap-table",
    json: "the state as JSON",
    language: "language of what is said",
  },
  refresh: {
    about: "Bring the workbook's texts in a brief up to date and leave all else as it is; shows the words that change.",
    output: "the brief to write (default: the brief itself; one that was edited is kept beside it)",
    edited: "what to do with texts that were edited in the brief: keep them, take the table's, or make them free text",
    keep: "keep these texts, edited or no longer said by the table: numbers of gaps, or names such as G-003/issue, with commas",
    take: "take the table's text for these",
    free: "make these free text, no longer linked",
    new: "put the blocks of new rows in by their priority, or leave them",
    otherReview: "refresh although the workbook seems to hold another review than the brief was made from",
  },
  table: {
    about:
      "Make a table as a Word document: the gap table, the final table, a comparative one, or the comments matrix.",
    output: "the document to write; a comments matrix may be an .xlsx too",
    form: "which table",
    redline: "mark what changes against the draft as tracked changes of Word",
    status: "only gaps of this status, and their amendments",
    language: "language of the headings (default: the review's)",
    more: `
gaps: the three columns of the gap table, with the provisions and the instruments cited. final: the draft's text beside
the new and the alternative one, with the justification. comparative: in the order of the draft; for Kazakhstan the six
columns of its parliament, with headings in Russian and Kazakh, the last one left to the committee, for other countries
three columns. matrix: every remark with its replies, response, disposition and status, and totals by reviewer.
Withdrawn gaps are left out of the others and named.`,
  },
  minutes: {
    about: "Write the minutes of a consultation as a Word document of one page.",
    consultation: "number of the consultation, as in its sheet: C-01",
    output: "the document to write",
    more: `
Date, with whom, format, attendees and summary come from the sheet Consultations; remarks, decisions and responses from
Feedback; attachments are links where they begin with http:// or https://. More than a page holds runs over to the next.`,
  },
  assignments: {
    about: "Say who owes what by when: the columns Assigned to, Task and Due of the gaps and of the feedback.",
    person: "only what this person owes",
    mail: "a text to copy into a mail, for each person, in the review's language",
    json: "as JSON",
    language: "language of what is said (default: the system's)",
    more: `
What is due first comes first. Nothing is sent to anybody.`,
  },
  cite: {
    about: "Find the citations in each line of standard input.",
    json: "one JSON object a line",
    jsonl: "lines are JSON objects with a text and a context",
    explain: "below each answer why it was read so",
    country: "country of the law under review, two letters, for names that several countries use",
    language: "language of the problems' messages",
    more: `
The text may be in UTF-8, UTF-16 or an older encoding such as Windows-1251; each line is answered as it comes.
With --jsonl a line is {"text":"…","context":{"the Convention":"crc"}}; the context is optional and says what
words of the text stand for: ids of the catalogue, or of your own instruments, whose numbers are then not checked.
A line that can't be read gets an answer with an "error" in its place, and the exit code is 2.
With --explain a line for each thing read follows: what it was read as, whose place it is, what was passed over and by
how much, and what tells which instrument is meant; with --json the same is in "because", "read" and "unread".`,
  },
  lookup: {
    about: "Look a standard up by words, number or topic.",
    query: "e.g. privacy, GC25 67, ст. 16 КПР, due diligence",
    json: "results as JSON",
    limit: "how many results at the most",
    badLimit: "Expected a whole number from 1 to 1000.",
    language: "language of what is said",
  },
  normalise: {
    about: "Write the citations of a review in one form and language.",
    form: "how citations are written",
    language: "language of the citations (default: the review's)",
    column: "where: of the gaps, or “justification” of the final text",
    expand: "write “ibid.” and “the Convention” out too",
    inPlace: "write into the workbook itself, keeping a copy of it as it was",
    more: `
Only citations that are certain and stand as values of a list are rewritten, and only where the new text is read back
as the very same places; everything else stays to the letter and is listed with the reason.`,
  },
  repair: {
    about: "Put a review right that was edited in another program than Excel.",
    file: "the review workbook; it is left as it is",
    language: "language of the report",
    more: `
Brings back what LibreOffice, Numbers, Google Sheets, WPS and libraries take away: tables, by their headers in any of
the three languages; their names and headers; rows typed below them; comment threads, from the notes they became;
drop-downs and formats of a new workbook. No text of yours changes, everything that was done is listed, and what is not
certain is named and left. docs/editing-elsewhere.md tells what each program takes away.`,
  },
  portfolio: {
    about: "Roll many reviews up into one workbook: state, errors, open comments, coverage, most cited norms.",
    folder: "the folder that the reviews are in, at any depth",
    json: "the portfolio as JSON",
    language: "language of the portfolio and of what is said",
    workers: "how many files are read at a time",
    badWorkers: "Expected a whole number from 1 to 64.",
    more: `
Every .xlsx, .xlsm, .xltx and .xltm file is read and left as it is. Hidden files and the marks that Office puts beside
open files are passed over. A workbook that is no review is counted apart; a file that can't be read is named with the
reason, and the rest goes on.
Exit codes: 0 every file was read, 1 a file could not be read (the portfolio is written without it), 2 unusable input or
command (nothing is written). What the check finds in a review changes none of them.`,
  },
  sample: {
    about: "Check the sample reviews and make their briefs, to see what the program does.",
    folder: "where to write",
    language: "language of what is said",
  },
  badCountry: "Expected the code of a country, two letters, e.g. KZ.",
};
