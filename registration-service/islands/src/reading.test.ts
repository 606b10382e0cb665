// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { proposeReadings } from "./reading";

let form: HTMLFormElement;

beforeEach(() => {
  document.body.innerHTML = `
    <form>
      <input name="person.native.familyName"><input name="person.native.givenName">
      <input name="person.native.familyReading"><input name="person.native.givenReading">
    </form>`;
  [form] = document.forms as unknown as [HTMLFormElement];
  proposeReadings(form);
});

function field(name: string): HTMLInputElement {
  return form.elements.namedItem(`person.native.${name}`) as HTMLInputElement;
}

function compose(name: string, kind: string, data: string): void {
  field(name).dispatchEvent(Object.assign(new Event(`composition${kind}`), { data }));
}

/** As an input method does: what it shows one after the other, the last of which it enters. */
function types(name: string, ...shown: string[]): void {
  const before = field(name).value;
  compose(name, "start", "");
  for (const data of shown) {
    compose(name, "update", data);
    field(name).value = before + data;
    field(name).dispatchEvent(new InputEvent("input", { isComposing: true }));
  }
  compose(name, "end", shown.at(-1) ?? "");
}

function pastes(name: string, text: string): void {
  field(name).value = text;
  field(name).dispatchEvent(new InputEvent("input"));
}

function readings(): string[] {
  return [field("familyReading").value, field("givenReading").value];
}

test("proposes the kana from which a name was converted", () => {
  types("familyName", "y", "や", "やm", "やま", "やまd", "やまだ", "山田");
  types("givenName", "たろう", "太郎");
  expect(readings()).toEqual(["やまだ", "たろう"]);
});

test("proposes while the name is typed", () => {
  compose("familyName", "start", "");
  compose("familyName", "update", "やまｄ");
  expect(readings()).toEqual(["やま", ""]);
});

test("puts together what is converted in parts", () => {
  types("familyName", "なが", "長");
  types("familyName", "さわ", "澤");
  expect(readings()).toEqual(["ながさわ", ""]);
});

test("goes on after what the input method converts by itself", () => {
  types("familyName", "やま", "山", "山d", "山だ", "山田");
  expect(readings()).toEqual(["やまだ", ""]);
});

test("takes kana as their own reading, in hiragana", () => {
  types("familyName", "さいとう");
  types("givenName", "じょーじ", "ジョージ");
  expect(readings()).toEqual(["さいとう", "じょーじ"]);
  pastes("familyName", "サトウ");
  expect(readings()).toEqual(["さとう", "じょーじ"]);
});

test("leaves a reading alone that a person has edited", () => {
  types("familyName", "なかた", "中田");
  field("familyReading").value = "なかだ";
  types("familyName", "の", "野");
  expect(readings()).toEqual(["なかだ", ""]);
});

test("leaves a reading alone that the form came with", () => {
  field("givenReading").value = "あきら";
  types("givenName", "あき", "明");
  expect(readings()).toEqual(["", "あきら"]);
});

test("begins anew with the name", () => {
  types("familyName", "やまだ", "山田");
  pastes("familyName", "");
  expect(readings()).toEqual(["", ""]);
  types("familyName", "さとう", "佐藤");
  expect(readings()).toEqual(["さとう", ""]);
});

test("proposes nothing for other scripts", () => {
  types("familyName", "ㄱ", "기", "김");
  types("givenName", "wang", "王");
  expect(readings()).toEqual(["", ""]);
});

test("forgets what was not entered", () => {
  types("familyName", "やま", "");
  expect(readings()).toEqual(["", ""]);
});
