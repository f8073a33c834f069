import type { CitationFixWords } from "./citation-fix-words";

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

export const en: CitationFixWords = {
  normaliseTitle: "Citations in one form",
  normaliseText:
    "Only citations that are certain and stand as values of a list are rewritten; everything around them stays as it is.",
  form: "Form",
  forms: {
    short: "Short",
    full: "Full title and symbol",
    un: "As in United Nations documents",
  },
  example: (citation) => `For example: ${citation}`,
  language: "Language",
  scope: "Where",
  scopes: {
    rowSources: "Sources of this row",
    row: "All three cells of this row",
    sources: "Sources of all gaps",
    gaps: "All three columns of the gaps",
    justifications: "Justifications of the final text",
  },
  expand: "Write out “ibid.” and “the Convention” too",
  working: "Working it out…",
  found: (cells) => (cells === 0 ? "Nothing to rewrite." : `${count(cells, "cell")} would change.`),
  apply: (cells) => (cells === 1 ? "Rewrite" : `Rewrite ${cells} cells`),
  left: (citations) => `Left as they are: ${citations}`,

  choose: "Choose…",
  nothingToChoose: "There is nothing to choose here: edit the cell.",
  whichOne: (name) => `Which “${name}” is meant?`,
  takeThis: "Take this one",
  whichUnit: (word) => `What does “${word}” stand for here?`,
  unitChosen: (unit) => `Meant is: ${unit}.`,
  partThere: "The place cited exists.",
  partUnchecked: "Whether the place cited exists is not verified.",
  noClearName: "No name for it is clear by itself here; edit the cell.",
  chosen: (name) => `Meant is: ${name}.`,

  choosePlace: (unit) => `Choose the ${unit}…`,
  chooseInstead: (place) => `Choose another in place of ${place}…`,
  findPlace: "Number or words",
  places: "Places",
  useTyped: (place) => `Take ${place}`,
  unverified: "Not verified: the catalogue can't tell whether this place exists. Compare it with the text.",
  noPlaces: "Nothing listed fits. A number can be typed.",
  more: (number) => `Show ${number} more`,
  completed: (place) => `Place added: ${place}.`,
  replaced: (place) => `Place put right: ${place}.`,
  notWritable: "Written here, this place would not be read back as it is; edit the cell.",

  choiceTitle: "Write this?",
  choiceText: "Only this citation changes. If somebody changes the cell meanwhile, it is left alone.",
  write: "Write it",
  nothingToFix: "The cell has changed since. Close this and try again.",
};
