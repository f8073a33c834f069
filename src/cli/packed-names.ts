import type { SharedNames } from "./shared-meanings";

/** The index of the bundled catalogue's names; there in the built program only, put here by `build/pack-names.js`. */
export const packedNames: SharedNames | undefined = undefined;
