import type { RedlineSpan } from "./redline-span";

/** Puts a redline together: empty stretches are left out, neighbours of one kind joined. */
export class SpanWriter {
  readonly spans: RedlineSpan[] = [];

  keep(text: string): void {
    this.add("equal", text);
  }

  /** Blanks that both begin or end with are kept. */
  replace(before: string, after: string): void {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start] && isBlank(before[start])) start++;
    let end = 0;
    while (end < most - start && before.at(-1 - end) === after.at(-1 - end) && isBlank(before.at(-1 - end))) end++;
    this.keep(before.slice(0, start));
    this.add("deleted", before.slice(start, before.length - end));
    this.add("inserted", after.slice(start, after.length - end));
    this.keep(before.slice(before.length - end));
  }

  private add(kind: RedlineSpan["kind"], text: string): void {
    if (text === "") return;
    const last = this.spans.at(-1);
    if (last?.kind === kind) this.spans[this.spans.length - 1] = { kind, text: last.text + text };
    else this.spans.push({ kind, text });
  }
}

const isBlank = (character = ""): boolean => /^\s$/u.test(character);
