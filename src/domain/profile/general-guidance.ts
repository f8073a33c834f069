import { generalDocuments } from "./general-documents";
import { numberQuestions } from "./general-questions/asked-under";
import { DUTIES } from "./general-questions/duties";
import { PROTECTION } from "./general-questions/protection";
import { RIGHTS } from "./general-questions/rights";
import type { Guidance } from "./guidance";
import { ageWords, genderWords } from "./words-of-gender-and-age";

/** The guidance of the general profile: questions in our own words, by the order of its aspects. */
export const generalGuidance: Guidance = {
  questions: numberQuestions([...RIGHTS, ...PROTECTION, ...DUTIES]),
  documents: generalDocuments,
  genderWords,
  ageWords,
};
