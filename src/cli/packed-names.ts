import type { PackedNames } from "../domain/citation/names/packed-names";

/** The index of the bundled catalogue's names; there in the built program only, put here by `build/pack-names.js`. */
export const packedNames: PackedNames | undefined = undefined;
