// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { previewBadge } from "./badge";

let form: HTMLFormElement;

beforeEach(() => {
  document.documentElement.lang = "en";
  document.body.innerHTML = `
    <form>
      <input name="person.title"><input name="person.givenName"><input name="person.familyName">
      <input name="person.native.familyName"><input name="person.native.givenName">
      <input name="person.nameOrder" value="given-first"><input name="person.affiliation">
      <input type="radio" name="category" value="press" id="press"><label for="press">Press</label>
      <div data-badge>
        <p data-badge-part="name" data-empty="Your name"><bdi></bdi></p><p data-badge-part="other"><bdi></bdi></p>
        <p data-badge-part="affiliation" data-empty="your institution"><bdi></bdi></p>
        <p data-badge-part="category"><bdi></bdi></p>
      </div>
    </form>`;
  [form] = document.forms as unknown as [HTMLFormElement];
  previewBadge(form);
});

function type(field: string, value: string): void {
  (form.elements.namedItem(`person.${field}`) as HTMLInputElement).value = value;
  form.dispatchEvent(new Event("input"));
}

function shown(part: string): string | null | undefined {
  return form.querySelector(`[data-badge-part="${part}"]`)?.textContent;
}

test("shows placeholders until something is typed", () => {
  expect([shown("name"), shown("affiliation"), shown("other")]).toEqual(["Your name", "your institution", ""]);
});

test("shows the name in its order after the title", () => {
  type("title", "Dr.");
  type("givenName", "Taro");
  type("familyName", " Yamada ");
  expect(shown("name")).toBe("Dr. Taro Yamada");
  type("nameOrder", "family-first");
  expect(shown("name")).toBe("Dr. Yamada Taro");
});

test("puts the name first that Japanese readers read", () => {
  document.documentElement.lang = "ja";
  type("givenName", "Taro");
  type("native.familyName", "山田");
  type("native.givenName", "太郎");
  expect([shown("name"), shown("other")]).toEqual(["山田 太郎", "Taro"]);
});

test("shows the chosen category", () => {
  form.querySelector("#press")?.setAttribute("checked", "");
  form.dispatchEvent(new Event("input"));
  expect(shown("category")).toBe("Press");
});
