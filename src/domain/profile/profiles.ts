import { generalProfile } from "./general-profile";
import { kazakhstanDigitalCode } from "./kazakhstan-digital-code";
import type { Profile } from "./profile";

/** Every profile that comes with the program. */
export const PROFILES: readonly Profile[] = [kazakhstanDigitalCode, generalProfile];

/**
 * The bundled profile of an id as it stands in a workbook; undefined for one that is not bundled. Workbooks of before
 * profiles were chosen name none: theirs is the assignment's.
 */
export const profileFor = (id: string): Profile | undefined =>
  id.trim() === "" ? kazakhstanDigitalCode : PROFILES.find((profile) => profile.id === id.trim());

/** In place of an id, where a person begins a review with the profile that the open workbook holds. */
export const OF_THIS_WORKBOOK = "this workbook";

/** The profile that a new review of a country's draft begins with, unless another one is asked for. */
export const profileForCountry = (jurisdiction: string): Profile =>
  jurisdiction === "KZ" ? kazakhstanDigitalCode : generalProfile;
