import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { resolveDepartment } from "../../../domain/department/resolveDepartment";
import type { Block } from "../../../domain/entry/Entry";
import { formatBlock } from "../../../domain/entry/formatEntry";
import { parseEntry } from "../../../domain/entry/parseEntry";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { ownDepartment, sheetDepartments } from "../../state/ownDepartment";
import { shownProfile } from "../../state/shownProfile";
import { shownSheet } from "../../state/shownReading";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "10px" },
  row: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "center" },
  readOnly: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  block: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
  mine: { borderLeftColor: t.colorBrandStroke1 },
  tag: { fontWeight: t.fontWeightSemibold },
});

/** An entry's text by department: one's own first, the others' as reading matter. */
export function Blocks({ text }: { readonly text: string }) {
  const styles = useStyles();
  const type = useTextStyles();
  const profile = usePaneState(shownProfile);
  const { entry: told } = useMessages();
  const departments = sheetDepartments(usePaneState(shownSheet), profile);
  const own = ownDepartment(
    usePaneState((state) => state.department),
    departments,
  );
  if (text === "") return <p className={type.note}>{told.nothingYet}</p>;
  const { blocks } = parseEntry(text);
  const isMine = ({ tag }: Block) =>
    own !== null &&
    (tag?.departments ?? []).some((name) => resolveDepartment(name, profile) === own);
  const mine = blocks.filter(isMine);
  const others = blocks.filter((block) => !isMine(block));
  return (
    <>
      {own !== null && (
        <section className={styles.group} aria-label={own}>
          {mine.length === 0 && <p className={type.note}>{told.nothingOfMine(own)}</p>}
          {mine.map((block, i) => (
            <BlockText key={i} block={block} mine note={told.mine(block.items.length)} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.group}>
          <div className={styles.row}>
            <h3 className={type.section}>{own === null ? told.all : told.others}</h3>
            <span className={mergeClasses(type.note, styles.readOnly)}>
              <LockClosedRegular aria-hidden />
              {told.readOnly(others.length)}
            </span>
          </div>
          {others.map((block, i) => (
            <BlockText
              key={i}
              block={block}
              mine={false}
              bare={blocks.length === 1}
              note={told.items(block.items.length)}
            />
          ))}
        </section>
      )}
    </>
  );
}

function BlockText(props: {
  readonly block: Block;
  readonly mine: boolean;
  /** The only block of its entry: without a tag there is nobody to tell it apart from. */
  readonly bare?: boolean;
  readonly note: string;
}) {
  const styles = useStyles();
  const type = useTextStyles();
  const { words } = useMessages();
  const { tag } = props.block;
  const body = formatBlock({ ...props.block, tag: null }).replace(/[\r\n]+$/u, "");
  return (
    <div className={mergeClasses(styles.block, props.mine && styles.mine)}>
      {(tag || !props.bare) && (
        <div className={styles.row}>
          <span className={styles.tag} lang="ja">
            {tag ? `${tag.open}${tag.inside}${tag.close}` : words.everyone}
          </span>
          <span className={type.note}>{props.note}</span>
        </div>
      )}
      <CellText text={body} />
    </div>
  );
}
