import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Review } from "../../domain/review/review";
import { proseCells, sourceCells } from "../../domain/rules/text-cells";
import { mapInSteps } from "../../domain/steps";
import type { Steps } from "../../domain/steps";
import { readerInSteps } from "../citation-reader";
import { inPortions } from "../in-portions";
import type { SessionContext } from "../session/session-context";

/** Have all citations read that a check looks at, before somebody asks for one and while nobody waits for anything. */
export async function readAhead({ store, ports }: SessionContext): Promise<void> {
  await ports.idle();
  const { catalogue, review } = store.get();
  if (!catalogue || !review) return;
  await inPortions(citationsOf(review, catalogue), {
    rest: () => ports.wait(0),
    isStopped: () => store.get().catalogue !== catalogue,
  });
}

function* citationsOf(review: Review, catalogue: Catalogue): Steps<unknown> {
  const citationsIn = yield* readerInSteps(catalogue, review.details.jurisdiction);
  const texts = [...sourceCells(review), ...proseCells(review)].map(({ text }) => text);
  return yield* mapInSteps(texts, citationsIn, 1);
}
