import { beforeEach, describe, expect, it } from "vitest";
import { closeAccountMenus } from "./account-menu";
import { focusErrorSummary } from "./error-summary";
import { tellLiveFailures } from "./live-failure";
import { tellReaderZone, tellReaderZones } from "./reader-zone";
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

describe("a moment", () => {
  function shown(datetime: string): string | undefined {
    document.body.innerHTML =
      `<p><time datetime="${datetime}" data-reader-zone="{0} in your time zone">1 April 2026, 23:59 (CEST)</time></p>`;
    tellReaderZone(document, "en");
    tellReaderZone(document, "en");
    return document.querySelector("p")?.textContent;
  }

  function here(moment: Date): string {
    const minutes = -moment.getTimezoneOffset();
    const size = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return (minutes < 0 ? "-" : "+") + size.map((part) => String(part).padStart(2, "0")).join(":");
  }

  it("is said once more in the reader's zone where that differs", () => {
    const elsewhere = here(new Date("2026-04-01T21:59:00Z")) === "+13:00" ? "+12:00" : "+13:00";
    expect(shown(`2026-04-02T10:59${elsewhere}`)).toMatch(/^1 April 2026, 23:59 \(CEST\) \S+ April 2026.*in your time zone$/);
  });

  it("is said once where the zones agree", () => {
    expect(shown(`2026-04-01T23:59${here(new Date("2026-04-01T23:59:00"))}`)).toBe("1 April 2026, 23:59 (CEST)");
  });

  it("is told in a fragment that comes later", () => {
    tellReaderZones(document);
    document.body.innerHTML =
      '<div id="fragment"><time datetime="2026-04-01T23:59-11:30" data-reader-zone="{0} bei Ihnen">vor Ort</time></div>';
    document.querySelector("#fragment")?.dispatchEvent(new Event("htmx:afterSwap", { bubbles: true }));
    expect(document.querySelector(".reader-zone")?.textContent).toMatch(/2026.* bei Ihnen$/);
  });
});
