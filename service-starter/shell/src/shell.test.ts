import { beforeEach, describe, expect, it } from "vitest";
import { closeAccountMenus } from "./account-menu";
import { focusErrorSummary } from "./error-summary";
import { tellLiveFailures } from "./live-failure";
import { submitOnce } from "./submit-once";

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("the account menu", () => {
  it("closes by Escape and gives the focus back", () => {
    document.body.innerHTML = '<details class="account" open><summary>Erika</summary></details>';
    closeAccountMenus(document);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(document.querySelector("details")?.open).toBe(false);
    expect(document.activeElement?.textContent).toBe("Erika");
  });

  it("closes by a press elsewhere", () => {
    document.body.innerHTML = '<p>else</p><details class="account" open><summary>Erika</summary></details>';
    closeAccountMenus(document);
    document.querySelector("p")?.click();
    expect(document.querySelector("details")?.open).toBe(false);
  });
});

describe("a form", () => {
  function submit(form: HTMLFormElement): boolean {
    return form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }

  it("is sent once", () => {
    document.body.innerHTML = "<form><button>Register</button></form>";
    submitOnce(document);
    const form = document.querySelector("form");
    expect(form && submit(form)).toBe(true);
    expect(form && submit(form)).toBe(false);
    expect(document.querySelector("button")?.getAttribute("aria-busy")).toBe("true");
  });

  it("shows first what is wrong", () => {
    document.body.innerHTML = '<div class="error-summary" tabindex="-1">Please check</div>';
    focusErrorSummary(document);
    expect(document.activeElement?.textContent).toBe("Please check");
  });
});

describe("a live part", () => {
  it("says once that it failed", () => {
    document.body.innerHTML =
      '<template id="live-failed"><p class="notice" role="alert">Failed</p></template><main><div id="places"></div></main>';
    tellLiveFailures(document);
    const places = document.querySelector("#places");
    places?.dispatchEvent(new Event("htmx:responseError", { bubbles: true }));
    places?.dispatchEvent(new Event("htmx:sendError", { bubbles: true }));
    expect(document.querySelectorAll("main > .notice")).toHaveLength(1);
  });
});
