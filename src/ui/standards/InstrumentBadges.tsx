import { Badge } from "@fluentui/react-components";

import type { Confidence, Instrument } from "../../domain/instrument/instrument";
import { isOwn } from "../../domain/instrument/own-instrument";
import { useWords } from "../words/use-words";
import { useInstrumentBadgesStyles } from "./InstrumentBadges.styles";

export interface InstrumentBadgesProps {
  readonly instrument: Instrument;
  readonly confidence: Confidence;
}

/** What a lawyer must know at a glance: does it bind, is it still the text, is it certain. */
export function InstrumentBadges({ instrument, confidence }: InstrumentBadgesProps) {
  const styles = useInstrumentBadgesStyles();
  const { standards: words } = useWords();
  const standing = words.standing[instrument.standing];
  const sureness = words.confidence[confidence];
  if (isOwn(instrument))
    return (
      <span className={styles.badges}>
        <Badge className={styles.badge} size="small" appearance="tint" color="warning">
          {instrument.pinpoint.count === null ? words.own.badge : words.own.badgeCounted}
        </Badge>
      </span>
    );
  return (
    <span className={styles.badges}>
      <Badge
        className={styles.badge}
        size="small"
        appearance={instrument.binding ? "tint" : "outline"}
        color="informative"
      >
        {instrument.binding ? words.binding : words.notBinding}
      </Badge>
      {standing !== "" && (
        <Badge className={styles.badge} size="small" appearance="tint" color="danger">
          {standing}
        </Badge>
      )}
      {sureness !== "" && (
        <Badge
          className={styles.badge}
          size="small"
          appearance="tint"
          color={confidence === "unverified" ? "severe" : "warning"}
        >
          {sureness}
        </Badge>
      )}
    </span>
  );
}
