import { columnKinds } from "../../../src/domain/profile/columnKinds";

test("the kinds are those of the glossary", () => {
  const glossary =
    "number hierarchy role duty owner activity target result plan planAndResult project indicator indicatorResult rating reason schedule yearAxis planResultAxis text note other";
  expect([...columnKinds].sort()).toEqual(glossary.split(" ").sort());
});
