import { expect, test } from "vitest";
import { frameOf, moved, zoomed } from "./frame.ts";

const MAP = { width: 960, height: 480 };
const WHOLE = { x: 0, y: 0, width: 960, height: 480 };

test("no point shows the whole map, one a part of it around the point", () => {
  expect(frameOf([], MAP)).toEqual(WHOLE);
  const one = frameOf([[480, 240]], MAP);
  expect(one.width).toBeLessThan(200);
  expect(one.x + one.width / 2).toBeCloseTo(480);
  expect(one.width / one.height).toBeCloseTo(2);
});

test("every point is in the frame, at the map's edge too", () => {
  const points = [
    [0, 0],
    [300, 100],
  ] as const;
  const frame = frameOf(points, MAP);
  for (const [x, y] of points) {
    expect(x >= frame.x && x <= frame.x + frame.width).toBe(true);
    expect(y >= frame.y && y <= frame.y + frame.height).toBe(true);
  }
  expect(frame.x).toBe(0);
});

test("zooming keeps the middle and stays between the whole map and the closest look", () => {
  const closer = zoomed(WHOLE, 0.5, MAP);
  expect(closer).toEqual({ x: 240, y: 120, width: 480, height: 240 });
  expect(zoomed(closer, 10, MAP)).toEqual(WHOLE);
  expect(zoomed(closer, 0.0001, MAP).width).toBe(40);
});

test("moving stops at the edge", () => {
  expect(moved(WHOLE, 1, 1, MAP)).toEqual(WHOLE);
  expect(moved({ x: 240, y: 120, width: 480, height: 240 }, 0.25, -2, MAP)).toEqual({ x: 360, y: 0, width: 480, height: 240 });
});
