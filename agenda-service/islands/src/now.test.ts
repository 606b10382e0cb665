// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { markNow } from "./now";

beforeEach(() => {
  document.body.innerHTML = `
    <div class="entry" id="first"><p class="entry__time"><time datetime="2026-04-15T09:00:00+02:00">09:00</time>–<time
      datetime="2026-04-15T09:30:00+02:00">09:30</time></p></div>
    <div class="entry" id="second"><p class="entry__time"><time datetime="2026-04-15T09:30:00+02:00">09:30</time>–<time
      datetime="2026-04-15T10:00:00+02:00">10:00</time></p></div>`;
});

function current(): string[] {
  return [...document.querySelectorAll("[aria-current='time']")].map((entry) => entry.id);
}

test("marks what goes on", () => {
  markNow(document, new Date("2026-04-15T07:10:00Z"));
  expect(current()).toEqual(["first"]);
});

test("lets the next begin as the one before ends", () => {
  markNow(document, new Date("2026-04-15T07:10:00Z"));
  markNow(document, new Date("2026-04-15T07:30:00Z"));
  expect(current()).toEqual(["second"]);
});

test("marks nothing on another day", () => {
  markNow(document, new Date("2026-04-16T07:10:00Z"));
  expect(current()).toEqual([]);
});

function showRooms(): void {
  document.body.innerHTML = `<section class="day day-rooms"><div class="rooms__grid"
    data-from="2026-04-15T09:00+02:00" data-to="2026-04-15T17:00+02:00" data-step="5"></div></section>`;
}

test("draws a line where the moment is among the rows", () => {
  showRooms();
  markNow(document, new Date("2026-04-15T07:13:00Z"));
  markNow(document, new Date("2026-04-15T09:23:00Z"));
  const lines = [...document.querySelectorAll<HTMLElement>(".rooms__now")];
  expect(lines.map((line) => line.textContent)).toEqual(["11:23"]);
  expect(lines[0]?.style.gridRow).toBe("30");
  expect(lines[0]?.style.getPropertyValue("--passed")).toBe("60%");
});

test("draws no line before and after the day", () => {
  showRooms();
  markNow(document, new Date("2026-04-15T06:59:00Z"));
  expect(document.querySelector(".rooms__now")).toBeNull();
  markNow(document, new Date("2026-04-15T15:00:00Z"));
  expect(document.querySelector(".rooms__now")).toBeNull();
});
