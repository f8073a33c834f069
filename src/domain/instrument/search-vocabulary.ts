import type { Concept } from "./concept";
import { CONDUCT_CONCEPTS } from "./conduct-concepts";
import { GOVERNANCE_CONCEPTS } from "./governance-concepts";
import { HARM_CONCEPTS } from "./harm-concepts";
import { JUSTICE_CONCEPTS } from "./justice-concepts";
import { RIGHTS_CONCEPTS } from "./rights-concepts";
import { SOCIETY_CONCEPTS } from "./society-concepts";
import { STRUCTURE_CONCEPTS } from "./structure-concepts";

/** What people look for, in the three languages. Words are matched without their endings. */
export const CONCEPTS: readonly Concept[] = [
  ...RIGHTS_CONCEPTS,
  ...HARM_CONCEPTS,
  ...CONDUCT_CONCEPTS,
  ...JUSTICE_CONCEPTS,
  ...SOCIETY_CONCEPTS,
  ...GOVERNANCE_CONCEPTS,
  ...STRUCTURE_CONCEPTS,
];
