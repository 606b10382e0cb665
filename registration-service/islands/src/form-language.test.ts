// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { keepFormAcrossLanguages } from "./form-language";

const submit = vi.fn<(query: string, redraw: FormDataEntryValue | null) => void>();

let form: HTMLFormElement;
let link: HTMLAnchorElement;

beforeEach(() => {
  document.body.innerHTML = `
    <header><a hreflang="ja" href="/registration/berlin-2026?lang=ja">日本語</a></header>
    <form action="/registration/berlin-2026"><input name="person.givenName"><input type="hidden" name="submission" value="k"></form>`;
  [form] = document.forms as unknown as [HTMLFormElement];
  [link] = document.links as unknown as [HTMLAnchorElement];
  submit.mockClear();
  form.submit = () => { submit(new URL(form.action).search, new FormData(form).get("redraw")); };
  keepFormAcrossLanguages(form, document);
});

function click(): boolean {
  return link.dispatchEvent(new MouseEvent("click", { cancelable: true, bubbles: true }));
}

test("sends what is typed along to the page in the other language", () => {
  (form.elements.namedItem("person.givenName") as HTMLInputElement).value = "Erika";
  expect(click()).toBe(false);
  expect(submit.mock.calls).toEqual([["?lang=ja", "language"]]);
  expect(new FormData(form).get("redraw")).toBeNull();
  expect(new URL(form.action).search).toBe("");
});

test("follows the link while nothing is typed", () => {
  link.addEventListener("click", (event) => {
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
  });
  click();
  expect(submit).not.toHaveBeenCalled();
});
