import { startTab } from "../../src/taskpane/startTab";

describe("the tab that the page's address asks for", () => {
  it.each([
    ["?tab=check", "check"],
    ["?_host_Info=Excel$Win32&tab=carryForward", "carryForward"],
    ["", "entry"],
    ["?tab=nowhere", "entry"],
  ])("%s → %s", (search, tab) => {
    expect(startTab(search)).toBe(tab);
  });
});
