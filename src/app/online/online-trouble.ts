import { UnusableInput } from "../../domain/result";
import type { TroubleFacts, Way } from "./trouble-facts";
import { TROUBLE_WORDS } from "./trouble-words";

/** Why something with an online file did not come about. */
export type TroubleKind = keyof typeof TROUBLE_WORDS;

/** What OneDrive, the network or the sign-in answered instead of doing it: what happened, then what to do. */
export class OnlineTrouble extends UnusableInput {
  constructor(
    readonly kind: TroubleKind,
    readonly facts: TroubleFacts = {},
    options?: ErrorOptions,
  ) {
    super(TROUBLE_WORDS[kind].say(facts), options);
  }

  get ways(): readonly Way[] {
    return TROUBLE_WORDS[this.kind].ways;
  }
}
