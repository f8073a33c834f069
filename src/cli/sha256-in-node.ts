import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";

/** SHA-256 as `@noble/hashes` has it, by Node's own; the build of the command line puts this in its place. */
export const sha256 = Object.assign((bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest(), {
  create: (): Hash => createHash("sha256"),
});
