import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** SHA-256 of a text in UTF-8, as hex digits in lower case. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(text));
