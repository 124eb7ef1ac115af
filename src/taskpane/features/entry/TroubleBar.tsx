import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { contentInWords } from "../../../domain/cells/CellContent";
import type { Facts as FactsToTell } from "../../../messages/Facts";
import type { Messages } from "../../../messages/messagesFor";
import { tellApplyFailure } from "../../../messages/tellApplyFailure";
import { Facts } from "../../components/Facts";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { EditState } from "../../state/EditState";

type Told = EditState["blocked"];

/** Why text was not written, beside the text itself; nothing where there is no reason. */
export function TroubleBar({ id }: { readonly id: string }) {
  const pane = usePane();
  const { words } = useMessages();
  const trouble = usePaneState(({ edit }) => edit.troubles.get(id) ?? null);
  const retry =
    trouble?.kind === "failed" ? (
      <Button onClick={() => void pane.edit.write([id])}>{words.tryAgain}</Button>
    ) : null;
  return <Trouble trouble={trouble}>{retry}</Trouble>;
}

/** The same for a block that was to be taken out or renamed. */
export function BlockedBar() {
  return <Trouble trouble={usePaneState(({ edit }) => edit.blocked)}>{null}</Trouble>;
}

function Trouble(props: { readonly trouble: Told; readonly children: ReactNode }) {
  const messages = useMessages();
  const { trouble } = props;
  const bar = useFocusWhen<HTMLDivElement>(trouble);
  if (!trouble) return null;
  const { title, text, facts } = tell(trouble, messages);
  return (
    <MessageBar ref={bar} tabIndex={-1} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
        {facts && <Facts facts={facts} />}
      </MessageBarBody>
      {props.children && <MessageBarActions>{props.children}</MessageBarActions>}
    </MessageBar>
  );
}

type Words = {
  readonly title: string;
  readonly text: string | null;
  readonly facts?: Omit<FactsToTell, "title">;
};

function tell(trouble: NonNullable<Told>, { writing, editRefusal, applyFailure }: Messages): Words {
  const { trouble: told } = writing;
  switch (trouble.kind) {
    case "asks":
      return { title: told.asks.title, text: told.asks.text(contentInWords(trouble.before)) };
    case "impossible":
      return trouble.problem.code === "reads-as-tag"
        ? { ...told["reads-as-tag"], text: told["reads-as-tag"].text(trouble.problem.line) }
        : told[trouble.problem.code];
    case "refused": {
      const { why, remedy } = editRefusal[trouble.reason];
      return { title: told.refused, text: why + remedy };
    }
    case "lost":
    case "changed":
      return told[trouble.kind];
    case "failed": {
      const { title, ...facts } = tellApplyFailure(applyFailure, trouble.failure);
      return { title, text: null, facts };
    }
  }
}
