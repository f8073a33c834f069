import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Instrument } from "../../../domain/instrument/instrument";
import type { LintProblem } from "./lint-rule";

/**
 * Whether the file says the hash of its instruments, by which a workbook or a brief can tell two catalogues of one day
 * apart: six hex digits of the SHA-256 of their JSON. It stands in the file, since to work it out keeps a pane waiting.
 */
export function hashOfInstruments(said: string, instruments: readonly Instrument[]): readonly LintProblem[] {
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(instruments)))).slice(0, 6);
  return hash === said
    ? []
    : [
        {
          instrument: "catalogue",
          message: `unexpected hash “${said}”, expected “${hash}”, once all else is in order`,
        },
      ];
}
