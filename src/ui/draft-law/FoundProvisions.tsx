import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { CoveredProvision } from "../../domain/coverage/draft-coverage";
import type { ProvisionFinder } from "../../domain/lookup/find-provisions";
import type { Provision } from "../../domain/provision/provision";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { excerptAt } from "./excerpt-at";
import { ProvisionLine } from "./ProvisionLine";
import { useProvisionListStyles } from "./ProvisionList.styles";

export interface FoundProvisionsProps {
  readonly finder: ProvisionFinder<Provision>;
  readonly typed: string;
  readonly all: readonly CoveredProvision[];
  readonly onShow: (node: CoveredProvision) => void;
}

/** Drawn at a time. */
const PAGE = 50;

/** What a search found: the provisions that were cited first, then those that hold the words. */
export function FoundProvisions({ finder, typed, all, onShow }: FoundProvisionsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useProvisionListStyles();
  const { draftLaw: words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const nodes = useMemo(() => new Map(all.map((node) => [node.provision, node])), [all]);
  const { found, missing } = useMemo(() => {
    const cited = finder.cited(typed);
    const named = cited.flatMap(({ provision }) => provision ?? []);
    return {
      missing: cited.filter(({ isExact }) => !isExact),
      found: [...new Set([...named, ...finder.withWords(typed)])].flatMap((one) => nodes.get(one) ?? []),
    };
  }, [finder, typed, nodes]);
  return (
    <>
      <p role="status" className={screen.quiet}>
        {found.length === 0 && missing.length === 0 ? words.noneFound : words.found(found.length)}
      </p>
      {missing.map(({ place, provision }) => (
        <p key={place} className={screen.text}>
          {words.notThere(place, provision?.id)}
        </p>
      ))}
      <ul className={styles.found}>
        {found.slice(0, limit).map((node) => (
          <li key={node.provision.place.row}>
            <button type="button" className={styles.item} onClick={() => onShow(node)}>
              <span className={styles.line}>
                <ProvisionLine node={node} />
              </span>
              <span className={styles.around}>{excerptAt(node.provision.text, typed)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > limit && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit + PAGE)}>
          {words.more(Math.min(PAGE, found.length - limit))}
        </Button>
      )}
    </>
  );
}
