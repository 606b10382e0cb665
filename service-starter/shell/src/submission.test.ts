import { beforeEach, describe, expect, it, vi } from "vitest";
import { probeOf, type Reach, Submissions } from "./submission";

const HOUR = 60 * 60 * 1000;

let visited: string[];
let submitted: HTMLFormElement[];
let now: number;

beforeEach(() => {
  sessionStorage.clear();
  visited = [];
  submitted = [];
  now = 1_000_000;
});

/** A page of the layout with the form of a session, for a reader. */
function open(subject: string, page = "/agenda/desk/berlin/sessions/1", form = FORM): void {
  document.body.innerHTML = `${form}
    <form method="post" action="/logout"><button>Sign out</button></form>
    <template id="form-not-sent"><div class="notice" data-form-notice tabindex="-1">Not sent
      <button type="button" data-form-send>Send now</button><button type="button" data-form-clear>Clear</button></div></template>
    <template id="form-restored"><div class="notice" data-form-notice tabindex="-1">Restored
      <button type="button" data-form-clear>Clear</button></div></template>`;
  document.body.dataset.subject = subject;
  document.body.dataset.here = page;
}

const FORM = `<form method="post" action="/agenda/desk/berlin/sessions/1">
    <input type="hidden" name="version" value="3"><input name="title" value=""><input name="title" value="">
    <textarea name="summary"></textarea>
    <select name="kind"><option value="talk">Talk</option><option value="break">Break</option></select>
    <input type="checkbox" name="open" value="true"><input type="password" name="secret"><input type="file" name="photo">
    <div data-sensitive><input name="diet"></div>
    <details><summary>More</summary><input name="note"></details><button name="save" value="1">Save</button></form>`;

/** Documents keep their listeners, so each page of a test gets a document of its own to listen on. */
function start(reach: Reach | (() => Reach)): void {
  const probe = (): Promise<Reach> => Promise.resolve(typeof reach === "function" ? reach() : reach);
  listeners.forEach((listener) => { document.removeEventListener("submit", listener); });
  listeners.length = 0;
  const add = vi.spyOn(document, "addEventListener").mockImplementation((type, listener) => {
    EventTarget.prototype.addEventListener.call(document, type, listener);
    listeners.push(listener as EventListener);
  });
  new Submissions(document, probe, (address) => { visited.push(address); }, sessionStorage, () => now).start();
  add.mockRestore();
  HTMLFormElement.prototype.requestSubmit = function requestSubmit(this: HTMLFormElement): void {
    if (this.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }))) {
      submitted.push(this);
    }
  };
}

const listeners: EventListener[] = [];

function form(): HTMLFormElement {
  const found = document.querySelector("form");
  if (found === null) {
    throw new Error("no form");
  }
  return found;
}

function field(name: string, index = 0): HTMLInputElement {
  return form().querySelectorAll<HTMLInputElement>(`[name=${name}]`)[index] ?? document.createElement("input");
}

function type(): void {
  field("title").value = "Opening";
  field("title", 1).value = "Eröffnung";
  field("summary").value = "Two lines\nof text";
  field("kind").value = "break";
  field("open").checked = true;
  field("secret").value = "hunter2";
  field("diet").value = "vegan";
  field("note").value = "folded";
}

async function submit(): Promise<void> {
  form().requestSubmit();
  await vi.waitFor(() => { expect(visited.length + submitted.length + notices().length).toBeGreaterThan(0); });
}

function notices(): string[] {
  return [...document.querySelectorAll(".notice")].map((notice) => notice.textContent.trim().split(/\s{2,}/)[0] ?? "");
}

function press(name: string): void {
  [...document.querySelectorAll("button")].find((button) => button.textContent === name)?.click();
}

describe("a form", () => {
  it("is sent as ever while the server can be reached, and nothing is kept", async () => {
    open("erika");
    start("sent");
    type();
    await submit();
    expect(submitted).toHaveLength(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it("is not sent without a connection, keeps its text and is sent once when asked", async () => {
    let reach: Reach = "offline";
    open("");
    start(() => reach);
    type();
    await submit();
    expect(notices()).toEqual(["Not sent"]);
    expect(submitted).toHaveLength(0);
    reach = "sent";
    press("Send now");
    press("Send now");
    await vi.waitFor(() => { expect(submitted).toHaveLength(1); });
    expect(field("title").value).toBe("Opening");
    expect(field("version").value).toBe("3");
  });

  it("asks to sign in again and shows then what was typed", async () => {
    open("erika");
    start("signed-out");
    type();
    await submit();
    expect(visited).toEqual(["/login?return=%2Fagenda%2Fdesk%2Fberlin%2Fsessions%2F1"]);
    open("erika");
    start("sent");
    expect(notices()).toEqual(["Restored"]);
    expect([field("title").value, field("title", 1).value]).toEqual(["Opening", "Eröffnung"]);
    expect(field("summary").value).toBe("Two lines\nof text");
    expect(field("kind").value).toBe("break");
    expect(field("open").checked).toBe(true);
    expect(field("note").closest("details")?.open).toBe(true);
  });

  it("never keeps passwords, files and what is marked as sensitive", async () => {
    open("erika");
    start("signed-out");
    type();
    await submit();
    const kept = sessionStorage.getItem(sessionStorage.key(0) ?? "") ?? "";
    expect(kept).toContain("Opening");
    expect(kept).not.toMatch(/hunter2|vegan|photo/);
    open("erika");
    start("sent");
    expect([field("secret").value, field("diet").value]).toEqual(["", ""]);
  });

  it("keeps the version it was shown with, so that another change is noticed", async () => {
    open("erika");
    start("signed-out");
    await submit();
    open("erika", undefined, FORM.replace('value="3"', 'value="4"'));
    start("sent");
    expect(field("version").value).toBe("3");
  });

  it.each([
    ["another person", "taro", "/agenda/desk/berlin/sessions/1", 0],
    ["another page", "erika", "/agenda/desk/berlin/sessions/2", 0],
    ["an hour later", "erika", "/agenda/desk/berlin/sessions/1", HOUR],
  ])("shows nothing of it to %s", async (_, subject, page, later) => {
    open("erika");
    start("signed-out");
    type();
    await submit();
    now += later;
    open(subject, page);
    start("sent");
    expect(notices()).toEqual([]);
    expect(field("title").value).toBe("");
  });

  it("forgets for good what another person finds", async () => {
    open("erika");
    start("signed-out");
    type();
    await submit();
    open("taro");
    start("sent");
    expect(sessionStorage).toHaveLength(0);
  });

  it("waits for the person while nobody is signed in", async () => {
    open("erika");
    start("signed-out");
    type();
    await submit();
    open("");
    start("sent");
    expect(notices()).toEqual([]);
    open("erika");
    start("sent");
    expect(notices()).toEqual(["Restored"]);
  });

  it("forgets what was sent", async () => {
    open("erika");
    start("signed-out");
    type();
    await submit();
    open("erika");
    start("sent");
    await submit();
    open("erika");
    start("sent");
    expect(notices()).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it("forgets at sign-out and when asked", async () => {
    open("erika");
    start("offline");
    type();
    await submit();
    press("Clear");
    expect(sessionStorage).toHaveLength(0);
    expect(field("title").value).toBe("");
    type();
    await submit();
    expect(sessionStorage).toHaveLength(1);
    document.querySelector<HTMLFormElement>("form[action='/logout']")?.requestSubmit();
    expect(sessionStorage).toHaveLength(0);
  });
});

describe("the question whether the server can be reached", () => {
  function answering(answer: Partial<Response> | Error): typeof fetch {
    return () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Response));
  }

  it.each([
    ["sent", { type: "basic" as const }],
    ["signed-out", { type: "opaqueredirect" as const }],
    ["offline", new TypeError("Failed to fetch")],
  ])("is answered with %s", async (reach, answer) => {
    expect(await probeOf(answering(answer))("/agenda/desk")).toBe(reach);
  });

  it("asks for the page only where somebody is signed in", async () => {
    const asked: string[] = [];
    const probe = probeOf((address) => {
      asked.push(String(address instanceof Request ? address.url : address));
      return Promise.resolve({ type: "basic" } as Response);
    });
    await probe("/agenda/desk");
    await probe(null);
    expect(asked).toEqual(["/agenda/desk", "/shell/favicon.svg"]);
  });
});
