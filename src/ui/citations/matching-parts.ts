import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Pinpoint } from "../../domain/instrument/pinpoint";
import type { Instrument, Part } from "../../domain/instrument/instrument";
import { partPinpoint } from "../../domain/instrument/part-pinpoint";
import { fold } from "../../domain/text/fold";

/** A part that a citation can be completed with. */
export interface PartMatch {
  readonly part: Part;
  readonly pinpoint: Pinpoint;
}

/** The numbered parts of an instrument whose number begins with what is wanted or whose heading, in any language, holds it; all for "". */
export function partsMatching({ parts }: Instrument, wanted: string): readonly PartMatch[] {
  const needle = fold(wanted);
  const number = needle.replace(/\s/gu, "");
  return parts.flatMap((part) => {
    const pinpoint = partPinpoint(part);
    if (!pinpoint) return [];
    const form = formatPinpoint(pinpoint).toLowerCase();
    const isWanted =
      needle === "" ||
      (/^\d/u.test(number) ? form.startsWith(number) || form.includes(` ${number}`) : isAbout(part, form, needle));
    return isWanted ? [{ part, pinpoint }] : [];
  });
}

const isAbout = (
  { heading, headingRu = "", headingKk = "", aliases = [] }: Part,
  form: string,
  needle: string,
): boolean => [heading, headingRu, headingKk, ...aliases, form].some((words) => fold(words).includes(needle));
