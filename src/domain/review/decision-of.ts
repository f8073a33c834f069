import { fold } from "../text/fold";
import type { Disposition, Feedback } from "./consultation";

const TAKEN = "(accept(ed)?|agreed?|taken up|принят[аоы]?|учтен[аоы]?|қабылдан(ды|ған))";
const PARTLY = "(part(ial)?ly|in part|частично|отчасти|ішінара|жартылай)";
const WHOLLY = "(fully|in full|полностью|толық(тай)?)";

/** How each decision is said in other words than its label's, in any language. */
const DECISIONS = (
  [
    ["accepted", `${WHOLLY} ${TAKEN}|${TAKEN}( ${WHOLLY})?`],
    ["partly-accepted", `${PARTLY} ${TAKEN}|${TAKEN} ${PARTLY}`],
    ["rejected", `(not?|не) ${TAKEN}|refused|declined|отклонен[аы]?|отказано|қабылдан(баған|ған жоқ)`],
    ["noted", "(take )?note|принят[аы] к сведению|к сведению|назарға алынды"],
    ["open", "pending|under consideration|на рассмотрении|рассматривается|қаралуда"],
  ] as const
).map(([decision, said]) => [decision, new RegExp(`^(${said})$`, "u")] as const);

/**
 * What was decided on a remark: a choice, or what the cell says in other words where those leave no doubt, as
 * "Accepted?" and "Accepted with changes" do. Undefined where nothing was, or nobody can tell what.
 */
export const decisionOf = ({
  disposition,
  typedDisposition = "",
}: Pick<Feedback, "disposition" | "typedDisposition">): Disposition | undefined => {
  if (disposition !== undefined) return disposition;
  const said = fold(typedDisposition.replace(/[\s\p{Pd}().,:;!]+/gu, " "));
  return DECISIONS.find(([, pattern]) => pattern.test(said))?.[0];
};
