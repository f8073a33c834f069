import type { Language } from "../../domain/language";
import { addressInReviews } from "../graph/office-address";

/** A file that the Office of this page has open from the stand-in for OneDrive. */
export interface OnlineFile {
  /** As Office tells it to an add-in. */
  readonly address: string;
  /** Save there, as Office does by itself. */
  readonly keep: (bytes: Uint8Array) => Promise<void>;
}

const ofServer = (address: string): string => `/stand-in/file?url=${encodeURIComponent(address)}`;

/** A file in the folder Reviews, or at the address where the stand-in has it already. */
export function onlineFile(name: string, language: Language, address = addressInReviews(name)): OnlineFile {
  const headers = { "accept-language": language };
  return {
    address,
    keep: async (bytes) => {
      const answer = await fetch(ofServer(address), { method: "PUT", headers, body: new Uint8Array(bytes) });
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    },
  };
}

/** What lies at an address of the stand-in. */
export async function readOnline(address: string): Promise<Uint8Array> {
  const answer = await fetch(ofServer(address));
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}
