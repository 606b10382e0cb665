// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerCopying } from "./copy";

const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

offerCopying(document);

beforeEach(() => {
  vi.useFakeTimers();
  written.mockClear();
  vi.stubGlobal("navigator", { clipboard: { writeText: written } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function press(button: string): HTMLElement | null {
  document.body.innerHTML = `<p class="part">First</p><p class="part">Second</p>${button}`;
  const label = document.querySelector<HTMLElement>("button b");
  label?.click();
  return label;
}

test("copies an address and says so for a moment", async () => {
  const label = press('<button data-copy="press@example.org" data-copied="Copied"><b>Copy</b></button>');
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toHaveBeenCalledExactlyOnceWith("press@example.org");
  expect(label?.textContent).toBe("Copied");
  await vi.advanceTimersByTimeAsync(2000);
  expect(label?.textContent).toBe("Copy");
});

test("copies the text of several elements", async () => {
  press('<button data-copy-from=".part" data-copied="Copied"><b>Copy</b></button>');
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toHaveBeenCalledExactlyOnceWith("First\n\nSecond");
});

test("takes the button away where the browser refuses", async () => {
  written.mockImplementationOnce(() => Promise.reject(new Error("not allowed")));
  press('<button data-copy="press@example.org" data-copied="Copied"><b>Copy</b></button>');
  await vi.advanceTimersByTimeAsync(0);
  expect(document.querySelector("button")?.hidden).toBe(true);
});

test("leaves other buttons alone", () => {
  press("<button><b>Send</b></button>");
  expect(written).not.toHaveBeenCalled();
});
