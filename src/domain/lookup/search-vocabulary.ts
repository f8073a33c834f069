import type { Concept } from "./concepts/concept";
import { CONDUCT_CONCEPTS } from "./concepts/conduct-concepts";
import { EVERYDAY_CONCEPTS } from "./concepts/everyday-concepts";
import { GOVERNANCE_CONCEPTS } from "./concepts/governance-concepts";
import { HARM_CONCEPTS } from "./concepts/harm-concepts";
import { JUSTICE_CONCEPTS } from "./concepts/justice-concepts";
import { LAW_CONCEPTS } from "./concepts/law-concepts";
import { RIGHTS_CONCEPTS } from "./concepts/rights-concepts";
import { SERVICE_CONCEPTS } from "./concepts/service-concepts";
import { SOCIETY_CONCEPTS } from "./concepts/society-concepts";
import { SPOKEN_CONCEPTS } from "./concepts/spoken-concepts";
import { STRUCTURE_CONCEPTS } from "./concepts/structure-concepts";

/** What people look for, in the three languages. Words are matched without their endings. */
export const CONCEPTS: readonly Concept[] = [
  ...RIGHTS_CONCEPTS,
  ...HARM_CONCEPTS,
  ...CONDUCT_CONCEPTS,
  ...JUSTICE_CONCEPTS,
  ...SOCIETY_CONCEPTS,
  ...GOVERNANCE_CONCEPTS,
  ...STRUCTURE_CONCEPTS,
  ...LAW_CONCEPTS,
  ...EVERYDAY_CONCEPTS,
  ...SERVICE_CONCEPTS,
  ...SPOKEN_CONCEPTS,
];
