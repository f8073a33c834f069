import { proseCells, sourceCells } from "../../domain/rules/text-cells";
import { mapInSteps } from "../../domain/steps";
import { sharedReader } from "../citation-reader";
import { inPortions } from "../in-portions";
import type { SessionContext } from "../session/session-context";

/** Have all citations read that a check looks at, before somebody asks for one and while nobody waits for anything. */
export async function readAhead({ store, ports }: SessionContext): Promise<void> {
  await ports.idle();
  const { catalogue, review } = store.get();
  if (!catalogue || !review) return;
  const citationsIn = sharedReader(catalogue, review.details.jurisdiction);
  const texts = [...sourceCells(review), ...proseCells(review)].map(({ text }) => text);
  await inPortions(mapInSteps(texts, citationsIn, 1), {
    rest: () => ports.wait(0),
    isStopped: () => store.get().catalogue !== catalogue,
  });
}
