import type { Guidance } from "./guidance";
import { kazakhstanDigitalCode } from "./kazakhstan-digital-code";
import { kazakhstanGuidance } from "./kazakhstan-guidance";
import type { Profile } from "./profile";

const GUIDANCE: Readonly<Record<string, Guidance>> = { [kazakhstanDigitalCode.id]: kazakhstanGuidance };

/** The guidance of a profile; that of the default one where it has none of its own. */
export const guidanceFor = ({ id }: Pick<Profile, "id">): Guidance => GUIDANCE[id] ?? kazakhstanGuidance;
