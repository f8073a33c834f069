import type { Instrument } from "./instrument";
import { partPinpoint } from "./part-pinpoint";
import { formatPinpoint, type Pinpoint } from "./pinpoint";

/**
 * The place that a normal form means in an instrument: that of a listed part, else what its numbers say. The run 12-15
 * and the inserted number 12-15 are printed alike: it is the number where the instrument has one, else the run.
 * Undefined for what is no normal form.
 */
export function placeOfForm({ parts, pinpoint }: Instrument, form: string): Pinpoint | undefined {
  for (const part of parts) {
    const place = partPinpoint(part);
    if (place && formatPinpoint(place) === form) return place;
  }
  const [, kind, numbers = ""] = /^(?:([a-z][a-z ]*) )?(\S+)$/u.exec(form) ?? [];
  const [, from = "", to = ""] = RUN.exec(numbers) ?? [];
  const [path, last] = [toPath(from), toPath(to)];
  const isRun = path.length === last.length && !(Number(from) >= Number(to)) && !pinpoint.numbers?.includes(numbers);
  if (from !== "" && isRun) return { ...(kind && { kind }), path, to: last };
  return NUMBER.test(numbers) ? { ...(kind && { kind }), path: toPath(numbers) } : undefined;
}

const BELOW = String.raw`(?:\([^()\s]+\))*`;
const HEAD = String.raw`(?:\d+[A-Za-z]{0,2}|[IVX]+|[A-Za-z])`;
const NUMBER = new RegExp(String.raw`^${HEAD}(?:[.-]\d+)*${BELOW}$`, "u");
const RUN = new RegExp(String.raw`^(${HEAD}${BELOW})-(${HEAD}${BELOW})$`, "u");

const toPath = (number: string): readonly string[] => number.split(/[()]+/u).filter((step) => step !== "");
