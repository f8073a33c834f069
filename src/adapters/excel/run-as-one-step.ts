import { isFailure } from "./open-outcome";
import { runExcel, runWith, supports } from "./run-excel";

/**
 * Run a batch that compares and then changes several things, as one step to undo where Excel can do that.
 *
 * Excel is reported to refuse such a group before it has done anything; then the batch is begun anew without one. Once
 * the comparison is over nothing is begun anew, so that nothing is done twice.
 *
 * @throws UnusableInput for whatever Excel refuses, in words for the person
 */
export async function runAsOneStep<A, B>(
  compare: (context: Excel.RequestContext) => Promise<A>,
  change: (context: Excel.RequestContext, compared: A) => Promise<B>,
): Promise<B> {
  let isCompared = false;
  const batch = async (context: Excel.RequestContext): Promise<B> => {
    const compared = await compare(context);
    isCompared = true;
    return change(context, compared);
  };
  if (!supports("1.20")) return runExcel(batch);
  try {
    return await runWith({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (isCompared || !isFailure(error)) throw error;
    return runExcel(batch);
  }
}
