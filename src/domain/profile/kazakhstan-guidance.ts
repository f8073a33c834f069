import { kazakhstanDocuments } from "./kazakhstan-documents";
import { kazakhstanQuestions } from "./kazakhstan-questions/index";
import type { Guidance } from "./guidance";
import { ageWords, genderWords } from "./words-of-gender-and-age";

/** The guidance of the assignment's profile. */
export const kazakhstanGuidance: Guidance = {
  questions: kazakhstanQuestions,
  documents: kazakhstanDocuments,
  genderWords,
  ageWords,
};
