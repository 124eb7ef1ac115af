import { act, fireEvent, screen } from "@testing-library/react";
import { press, settled } from "../openPane";
import { bookOfLastYear } from "../planBook";

/** Goes to 繰越 and picks last year's file there. */
export async function pickLastYear(): Promise<void> {
  await press(/^繰越/u, "tab");
  const input = screen.getByLabelText<HTMLInputElement>("前の年のブックを選ぶ", {
    selector: "input",
  });
  const picked = { name: bookOfLastYear.file, arrayBuffer: async () => new ArrayBuffer(1) };
  await act(async () => {
    fireEvent.change(input, { target: { files: [picked] } });
    await settled();
  });
}
