import { kazakhstanDigitalCode } from "./kazakhstan-digital-code";
import type { Profile } from "./profile";

/** Every profile there is, the default one first. */
export const PROFILES: readonly Profile[] = [kazakhstanDigitalCode];

/** The profile of an id, as it stands in a workbook; the default one for "" and for an id that is not known. */
export const profileFor = (id: string): Profile =>
  PROFILES.find((profile) => profile.id === id.trim()) ?? kazakhstanDigitalCode;
