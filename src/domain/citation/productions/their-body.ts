import { isCommentOf } from "../../instrument/general-comment";
import type { NameElement } from "./elements";
import { folded, isMark, pastYear, phraseEnd, skipThe } from "./look";
import type { Reading } from "./look";
import { bodyEnd, coreNameAt } from "./names";
import { isParagraphAt } from "./units";

/**
 * Where the body ends that a general comment is of, right behind it, with a year behind that: "No. 25 of the UN Committee
 * on the Rights of the Child (2021)". The end of the comment where none of its own stands there.
 */
export function theirBodyEnd(reading: Reading, { end, instruments }: NameElement): number {
  const made = BY.has(folded(reading, end)) ? end + 1 : end;
  const organisation = phraseEnd(reading, skipThe(reading, made), "organisations");
  const at = skipThe(reading, organisation || made);
  const named = coreNameAt(reading, at) ?? coreNameAt(reading, made);
  if (!named) return organisation > 0 ? plainBodyEnd(reading, at) || end : end;
  const { meaning } = named;
  if (meaning.kind === "body") return meaning.of === "CRC" ? pastYear(reading, named.end) : end;
  if (meaning.kind !== "name" || !instruments.every((one) => meaning.instruments.some((of) => isCommentOf(one, of))))
    return end;
  const body = bodyEnd(reading, named.end);
  if (body > 0) return pastYear(reading, body);
  // "ЗОП № 25 КПР ООН, п. 67"
  const last = phraseEnd(reading, named.end, "organisations") || named.end;
  return made === end && isParagraphAt(reading, isMark(reading, last, ",(") ? last + 1 : last) ? last : end;
}

/** "of the UN Committee (2003)": none of its longer names, "UN Committee on …"; 0 where no body stands there. */
function plainBodyEnd(reading: Reading, at: number): number {
  const end = bodyEnd(reading, at);
  return end > 0 && phraseEnd(reading, end, "longer names") === 0 ? pastYear(reading, end) : 0;
}

const BY: ReadonlySet<string> = new Set(["of", "by"]);
