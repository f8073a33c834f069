import { toProvisionReader } from "../brief/named-provisions";
import { citationInSentence, citationOf } from "../brief/provision-names";
import type { Gap } from "../gap/gap";
import { namedIn } from "../draft/named-in";
import { DELIVERABLE_COLUMNS, columnOf } from "../review/tables";
import { capitalised } from "../text/capitalised";
import type { TableInput } from "./table-input";
import { stacked, toSpanWriter } from "./table-spans";
import type { TextTable } from "./word-table";

/** The deliverable: its three columns, and in each row the number of the gap and the provisions it is about. */
export function gapsTable(
  { review, language }: TableInput,
  gaps: readonly Gap[],
): Pick<TextTable, "widths" | "heads" | "rows"> {
  const { ofReview, boldOfReview } = toSpanWriter(review.details.language, language);
  const provisionsIn = toProvisionReader(namedIn(review.provisions, language));
  const about = ({ id, provisions }: Gap): string => {
    const named = provisionsIn(provisions).map((one, at) => (at === 0 ? citationOf(one) : citationInSentence(one)));
    return [id, capitalised(named.join("; "))].filter((part) => part !== "").join(" · ");
  };
  return {
    widths: [0.36, 0.34, 0.3],
    heads: [DELIVERABLE_COLUMNS.map((key) => ({ spans: [{ text: columnOf("Gaps", key)?.header[language] ?? "" }] }))],
    rows: gaps.map((gap) => [
      { spans: stacked([[boldOfReview(about(gap))], [ofReview(gap.issue)]]) },
      { spans: [ofReview(gap.solution)] },
      { spans: [ofReview(gap.sources)] },
    ]),
  };
}
