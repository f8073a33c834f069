import { SearchBox, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { CoveredProvision, DraftCoverage } from "../../domain/coverage/draft-coverage";
import { toProvisionFinder } from "../../domain/lookup/find-provisions";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { FoundProvisions } from "./FoundProvisions";
import { keyOfNode } from "./key-of-node";
import { ProvisionLine } from "./ProvisionLine";
import { useProvisionListStyles } from "./ProvisionList.styles";
import { Tree } from "./Tree";

export interface ProvisionListProps {
  readonly draft: DraftCoverage;
  readonly open: ReadonlySet<string>;
  readonly onOpen: (key: string, on: boolean) => void;
  readonly onShow: (node: CoveredProvision) => void;
}

type Shown = "all" | "open" | "gaps";

const LEFT_OUT: Readonly<Record<Shown, ((node: CoveredProvision) => boolean) | undefined>> = {
  all: undefined,
  open: ({ open }) => open === 0,
  gaps: ({ count }) => count === 0,
};

/** The draft as a tree, or what a search finds in it. */
export function ProvisionList({ draft, open, onOpen, onShow }: ProvisionListProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useProvisionListStyles();
  const { draftLaw: words } = useWords();
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState<Shown>("all");
  const wanted = useDeferredValue(typed);
  const { all, top, units } = draft;
  const finder = useMemo(() => toProvisionFinder(all.map(({ provision }) => provision)), [all]);
  const openUnits = draft.open;
  return (
    <>
      <div className={styles.filters}>
        <SearchBox
          className={styles.search}
          size="small"
          value={typed}
          placeholder={words.findExample}
          aria-label={words.find}
          title={words.find}
          dismiss={{ "aria-label": words.clearFind }}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Select
          className={styles.show}
          size="small"
          aria-label={words.show}
          value={shown}
          onChange={(_, { value }) => setShown(value as Shown)}
        >
          <option value="all">{words.shows.all(units)}</option>
          <option value="open">{words.shows.open(openUnits)}</option>
          <option value="gaps">{words.shows.gaps(unitsWithGaps(draft))}</option>
        </Select>
      </div>
      {wanted.trim() === "" ? (
        <>
          <p className={screen.quiet}>{openUnits === 0 ? words.nothingOpen : words.standing(openUnits, units)}</p>
          <Tree
            top={top}
            label={words.tree}
            keyOf={keyOfNode}
            {...(LEFT_OUT[shown] && { leavesOut: LEFT_OUT[shown] })}
            open={open}
            onOpen={onOpen}
            line={(node) => <ProvisionLine node={node} />}
            onChoose={onShow}
            more={words.more}
          />
        </>
      ) : (
        <FoundProvisions finder={finder} typed={wanted} all={all} onShow={onShow} />
      )}
    </>
  );
}

const unitsWithGaps = ({ all }: DraftCoverage): number => all.filter(({ isUnit, count }) => isUnit && count > 0).length;
