import "../support/paneSetup";
import { act, render, screen } from "@testing-library/react";
import { messagesFor } from "../../src/messages/messagesFor";
import { Frame } from "../../src/taskpane/Frame";
import { late, type Late } from "../../src/taskpane/late";
import { settled } from "./openPane";

type Props = { readonly name: string };
const Room = ({ name }: Props) => <p>{`the room of ${name}`}</p>;

/** A script that comes or fails when the test says so. */
function server() {
  const waiting: { come: () => void; fail: () => void }[] = [];
  const load = () =>
    new Promise<typeof Room>((resolve, reject) => {
      waiting.push({ come: () => resolve(Room), fail: () => reject(new Error("404")) });
    });
  const answer = (how: "come" | "fail") =>
    act(async () => {
      waiting.shift()?.[how]();
      await settled();
    });
  return { load, answer, asked: () => waiting.length };
}

function show(Room: Late<Props>, name = "one") {
  const messages = messagesFor("ja-JP");
  const frame = (shown: string) => (
    <Frame pane={null} messages={messages} look={null}>
      <Room name={shown} />
    </Frame>
  );
  const { rerender, unmount } = render(frame(name));
  return { rename: (next: string) => rerender(frame(next)), unmount };
}

describe("a screen in a script of its own", () => {
  it("says that it is on its way, and then shows itself, with what it is given", async () => {
    const { load, answer } = server();
    const { rename } = show(late(load));
    expect(screen.getByRole("status").textContent).toBe("画面を読み込んでいます");
    await answer("come");
    expect(screen.queryByRole("status")).toBeNull();
    screen.getByText("the room of one");
    rename("two");
    screen.getByText("the room of two");
  });

  it("that does not come says so, that nothing changed and why, and comes with another try", async () => {
    const { load, answer, asked } = server();
    show(late(load));
    await answer("fail");
    const title = screen.getByRole("heading").textContent;
    expect(title).toBe("画面を読み込めませんでした。ブックは変わっていません");
    screen.getByText(/新しい版に入れ替わり/);
    act(() => screen.getByRole("button", { name: "もう一度読み込む" }).click());
    expect(asked()).toBe(1);
    expect(screen.getByRole("status").textContent).toBe("画面を読み込んでいます");
    await answer("fail");
    act(() => screen.getByRole("button", { name: "もう一度読み込む" }).click());
    await answer("come");
    screen.getByText("the room of one");
  });

  it("that was fetched before, or shown before, is there at once", async () => {
    const { load, answer, asked } = server();
    const Room = late(load);
    const fetched = Room.fetch();
    await answer("come");
    await fetched;
    const { unmount } = show(Room);
    screen.getByText("the room of one");
    unmount();
    show(Room, "two");
    screen.getByText("the room of two");
    expect(asked()).toBe(0);
  });

  it("that could not be fetched before is tried again when it is shown", async () => {
    const { load, answer } = server();
    const Room = late(load);
    const fetched = Room.fetch().catch(() => "not there");
    await answer("fail");
    expect(await fetched).toBe("not there");
    show(Room);
    await answer("come");
    screen.getByText("the room of one");
  });
});
