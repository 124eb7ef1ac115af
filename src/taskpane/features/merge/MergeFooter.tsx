import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { Footer } from "../../components/Footer";
import type { FilesChoice } from "../../components/useFilesChoice";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { mergeFigures } from "../../state/mergeFigures";

/** The next possible step: what was circulated, the clashes, whose copies, 反映, the report. */
export function MergeFooter(props: {
  readonly desk: MergeDesk;
  readonly files: FilesChoice;
  readonly onAnswer: () => void;
}) {
  const { desk, files, onAnswer } = props;
  const pane = usePane();
  const { mergeScreen: told, mergeStart: begin } = useMessages();
  const { openClashes, entering } = usePaneState(mergeFigures);
  const asked = desk.lines.filter(({ state }) => state === "asked").length;
  const writes = (desk.outcome?.cells.length ?? 0) > 0;
  const [first] = openClashes;
  const apply = { label: told.apply(entering), run: () => pane.merge.show({ kind: "apply" }) };
  const aside: ReactNode = writes && (
    <Button size="large" onClick={apply.run}>
      {apply.label}
    </Button>
  );
  if (!desk.base)
    return <Footer scope={begin.adopt.scope} main={{ label: begin.adopt.pick, run: files.open }} />;
  if (first)
    return (
      <Footer
        scope={told.scope.open}
        main={{
          label: told.decide(openClashes.length),
          run: () => pane.merge.show({ kind: "conflict", id: first.id }),
        }}
        aside={aside}
      />
    );
  if (asked > 0)
    return (
      <Footer
        scope={told.scope.ready}
        main={{ label: told.answer(asked), run: onAnswer }}
        aside={aside}
      />
    );
  if (writes) return <Footer scope={told.scope.ready} main={apply} />;
  return (
    <Footer
      scope={told.scope.nothing}
      main={{ label: told.report, run: () => pane.merge.show({ kind: "report" }) }}
    />
  );
}
