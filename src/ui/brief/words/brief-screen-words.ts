import type { BriefPart } from "../../../domain/brief/brief-parts";
import type { RowState } from "../../../domain/brief/compare-brief";
import type { BriefDepth } from "../count-depths";

/** Everything the screen Brief says, in one language. */
export interface BriefScreenWords {
  readonly title: string;
  readonly planning: string;
  readonly holds: string;
  readonly pages: (pages: string, maximum: number) => string;
  readonly tooLong: (maximum: number) => string;
  readonly estimate: string;
  readonly noGaps: string;
  readonly depth: Readonly<Record<BriefDepth, string>>;
  readonly depthHint: string;
  readonly goTo: (gap: string) => string;

  readonly language: string;
  readonly make: string;
  readonly makeAgain: string;
  readonly making: string;
  readonly made: string;
  readonly notMade: string;

  readonly last: string;
  readonly never: string;
  readonly fresh: string;
  readonly stale: string;
  readonly unknown: string;
  readonly states: Readonly<Record<Exclude<RowState, "fresh">, (count: number) => string>>;
  readonly partsChanged: string;
  readonly parts: Readonly<Record<BriefPart, string>>;
  readonly goToPart: (part: string) => string;
  readonly freshRows: (count: number) => string;
  readonly gone: string;

  readonly readiness: {
    readonly title: string;
    readonly draft: string;
    readonly ready: string;
    readonly count: (count: number) => string;
    readonly andMore: (count: number) => string;
  };
  readonly voice: {
    readonly title: string;
    readonly hint: string;
    /** Of a text that is being changed. */
    readonly rowGone: string;
    /** Over texts that were typed and not saved. */
    readonly inOtherLanguage: string;
    readonly noSheet: string;
    readonly addSheet: string;
    readonly proposed: string;
    readonly nothing: string;
    readonly accept: (count: number) => string;
    readonly edit: string;
    readonly add: string;
    readonly up: string;
    readonly down: string;
    readonly goTo: string;
    readonly addressee: string;
    readonly byWhen: string;
    /** Either may be "". */
    readonly whoWhen: (addressee: string, byWhen: string) => string;
  };

  readonly after: string;
  readonly afterSteps: readonly string[];
}
