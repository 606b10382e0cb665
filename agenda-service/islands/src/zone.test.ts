// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { proposeZone } from "./zone";

function proposed(value: string): string {
  document.body.innerHTML = `<form><input name="zone" value="${value}"></form>`;
  proposeZone(document, "Asia/Tokyo");
  return document.querySelector("input")?.value ?? "";
}

test("proposes the browser's zone for a new event", () => {
  expect(proposed("")).toBe("Asia/Tokyo");
});

test("leaves the zone an event has", () => {
  expect(proposed("Europe/Berlin")).toBe("Europe/Berlin");
});
