import { directionsOf, formatDirection, formatGoal } from "../../../src/domain/outline/Outline";
import { ichinosekiOutline } from "./ichinosekiOutline";

test("directions come in plan order, counted through the whole plan", () => {
  const all = directionsOf(ichinosekiOutline);
  expect(all.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(all[3]?.goal.title).toBe("共に支え合う地域づくり");
  expect(all[3]?.direction.title).toBe("地域福祉の担い手のネットワークづくり");
});

test("a goal without directions adds none", () => {
  expect(directionsOf({ goals: [{ number: 1, title: "人づくり", directions: [] }] })).toEqual([]);
});

test("names as a sheet writes them; a direction without a number is its title", () => {
  expect(formatDirection({ number: 1, title: "福祉教育の推進" })).toBe("(1) 福祉教育の推進");
  expect(formatDirection({ number: null, title: "福祉教育の推進" })).toBe("福祉教育の推進");
  const goal = { number: 1, title: "地域福祉を担う人づくり", directions: [] };
  expect(formatGoal(goal)).toBe("1 地域福祉を担う人づくり");
});
