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
