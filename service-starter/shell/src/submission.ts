import { EntryStore, hasEntries, restore } from "./kept-entries";

/** How a form can be sent now. */
export type Reach = "sent" | "signed-out" | "offline";

/** Where a submission would arrive: asked before each, because a page that fails to load takes the text with it. */
export type Probe = (page: string | null) => Promise<Reach>;

const PATIENCE = 8_000;
const MINUTE = 60_000;

/**
 * Sends forms only while the server can be reached and the reader is still signed in. Otherwise what is typed is kept,
 * said so, and sent when asked; after signing in it is typed again.
 */
export class Submissions {
  private readonly store: EntryStore;
  private readonly subject: string;
  private readonly ready = new WeakSet<HTMLFormElement>();
  private readonly waiting = new WeakSet<HTMLFormElement>();

  constructor(
    private readonly root: Document,
    private readonly probe: Probe,
    private readonly visit: (address: string) => void,
    storage: Storage,
    now: () => number = Date.now,
  ) {
    this.subject = root.body.dataset.subject ?? "";
    this.store = new EntryStore(storage, this.subject, now);
  }

  start(): void {
    this.store.prune();
    setInterval(() => { this.store.prune(); }, MINUTE);
    formsOf(this.root).forEach((form) => { this.offerKept(form); });
    this.root.addEventListener("submit", (event) => { this.onSubmit(event); });
  }

  private offerKept(form: HTMLFormElement): void {
    const entries = this.store.find(form, this.page());
    if (entries !== null) {
      restore(form, entries);
      this.tell(form, "form-restored");
    }
  }

  private onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) {
      return;
    }
    if (form.getAttribute("action") === "/logout") {
      this.store.clear();
    } else if (isWatched(form) && !this.ready.delete(form)) {
      event.preventDefault();
      void this.send(form, event.submitter);
    }
  }

  private async send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    if (this.waiting.has(form)) {
      return;
    }
    this.waiting.add(form);
    submitter?.setAttribute("aria-busy", "true");
    const reach = await this.probe(this.subject === "" ? null : this.page());
    submitter?.removeAttribute("aria-busy");
    this.waiting.delete(form);
    if (reach === "sent") {
      this.store.markSent(form);
      this.ready.add(form);
      form.requestSubmit(submitter);
      return;
    }
    this.store.keep(form, this.page());
    if (reach === "offline") {
      this.tell(form, "form-not-sent", submitter);
    } else {
      this.visit(`/login?return=${encodeURIComponent(this.page())}`);
    }
  }

  /** Puts a notice of the layout above the form. */
  private tell(form: HTMLFormElement, template: string, submitter: HTMLElement | null = null): void {
    form.querySelector(":scope > .notice[data-form-notice]")?.remove();
    const notice = this.root.querySelector<HTMLTemplateElement>(`#${template}`)?.content.firstElementChild;
    if (!notice) {
      return;
    }
    const shown = this.root.importNode(notice, true);
    shown.querySelector("[data-form-send]")?.addEventListener("click", () => { void this.send(form, submitter); });
    shown.querySelector("[data-form-clear]")?.addEventListener("click", () => {
      this.store.drop(form);
      form.reset();
      shown.remove();
    });
    form.prepend(shown);
    if (shown instanceof HTMLElement) {
      shown.focus();
    }
  }

  /** Where the page can be asked for again; after a refused form that is not the address shown. */
  private page(): string {
    return this.root.body.dataset.here ?? location.pathname + location.search;
  }
}

/** Asks for the page itself where somebody is signed in, else for a small file. */
export function probeOf(fetcher: typeof fetch): Probe {
  return async (page) => {
    if (!navigator.onLine) {
      return "offline";
    }
    try {
      const answer = await fetcher(page ?? "/shell/favicon.svg", {
        method: "HEAD",
        cache: "no-store",
        redirect: "manual",
        headers: { Accept: "text/html" },
        signal: AbortSignal.timeout(PATIENCE),
      });
      return answer.type === "opaqueredirect" ? "signed-out" : "sent";
    } catch {
      return "offline";
    }
  };
}

function isWatched(form: HTMLFormElement): boolean {
  return form.method === "post" && !form.hasAttribute("hx-post") && form.target === "" && hasEntries(form)
    && new URL(form.action, location.href).origin === location.origin;
}

function formsOf(root: Document): HTMLFormElement[] {
  return [...root.querySelectorAll<HTMLFormElement>("form")].filter(isWatched);
}
