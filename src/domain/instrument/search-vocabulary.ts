import type { Concept } from "./concept";
import { CONDUCT_CONCEPTS } from "./conduct-concepts";
import { HARM_CONCEPTS } from "./harm-concepts";
import { LAW_CONCEPTS } from "./law-concepts";
import { RIGHTS_CONCEPTS } from "./rights-concepts";

/** What people look for, in the three languages. Words are matched without their endings. */
export const CONCEPTS: readonly Concept[] = [
  ...RIGHTS_CONCEPTS,
  ...HARM_CONCEPTS,
  ...CONDUCT_CONCEPTS,
  ...LAW_CONCEPTS,
];
