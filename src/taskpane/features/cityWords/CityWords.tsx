import { Button, Input } from "@fluentui/react-components";
import { useId } from "react";
import type { Profile } from "../../../domain/profile/Profile";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { OfferedWords } from "../../components/OfferedWords";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { shownProfile } from "../../state/shownProfile";
import { DepartmentList } from "./DepartmentList";
import { LegendList } from "./LegendList";
import { SynonymList } from "./SynonymList";
import { TransferWords } from "./TransferWords";
import { useWordsStyles } from "./useWordsStyles";
import { WordLines } from "./WordLines";
import { WordsProblem } from "./WordsProblem";

/** 市のことば: roles, departments, symbols and headings of this city. Changes wait here until they are kept. */
export function CityWords() {
  const styles = useWordsStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { cityWords: told, words } = useMessages();
  const read = usePaneState(shownProfile);
  const draft = usePaneState((state) => state.wordsDraft.profile);
  const id = useId();
  const profile = draft ?? read;
  const edit = (change: Partial<Profile>) => pane.words.edit({ ...profile, ...change });
  return (
    <Screen
      footer={
        <Footer
          scope={draft ? told.changed : told.unchanged}
          main={
            draft
              ? { label: told.keep, run: () => void pane.words.keep() }
              : { label: told.back, run: () => pane.reading.show("look"), quiet: true }
          }
          aside={
            draft && (
              <Button size="large" onClick={pane.words.drop}>
                {words.cancel}
              </Button>
            )
          }
        />
      }
    >
      <div>
        <ScreenTitle>{told.title}</ScreenTitle>
        <p className={text.note}>{told.note}</p>
      </div>
      <WordsProblem />
      <OfferedWords />
      <div className={styles.field}>
        <label htmlFor={id} className={text.section}>
          {told.name}
        </label>
        <Input
          id={id}
          className={styles.input}
          value={profile.name ?? ""}
          onChange={(_, { value }) => edit({ name: value })}
        />
      </div>
      <section className={styles.part}>
        <h3 className={text.section}>{told.roles}</h3>
        <p className={text.note}>{told.onePerLine}</p>
        <WordLines
          label={told.roles}
          unseenLabel
          words={profile.roles}
          onChange={(roles) => edit({ roles })}
        />
      </section>
      <DepartmentList profile={profile} onChange={(departments) => edit({ departments })} />
      <LegendList legend={profile.legend} onChange={(legend) => edit({ legend })} />
      <SynonymList synonyms={profile.synonyms} onChange={(synonyms) => edit({ synonyms })} />
      <TransferWords profile={profile} />
      <LinkButton onClick={pane.words.usual}>{told.usual}</LinkButton>
    </Screen>
  );
}
