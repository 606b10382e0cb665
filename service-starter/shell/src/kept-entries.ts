/** What was typed into one form. Files, passwords and fields marked as sensitive are left out. */
export interface KeptEntries {
  /** Path of the page with the form. */
  page: string;
  /** Who was signed in; empty for nobody. */
  subject: string;
  /** When it was kept, in milliseconds. */
  kept: number;
  /** Whether it is on its way. */
  sent: boolean;
  fields: KeptField[];
}

interface KeptField {
  name: string;
  /** Which of the fields of that name. */
  index: number;
  values: string[];
  checked: boolean;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const PREFIX = "symposia-form:";
const LIFETIME = 60 * 60 * 1000;
const NEVER_KEPT = ["file", "password", "submit", "button", "image", "reset"];
const SENSITIVE = /one-time-code|cc-|password/;

/** Keeps what is typed into a form in this tab, for an hour at most. */
export class EntryStore {
  constructor(
    private readonly storage: Storage,
    private readonly subject: string,
    private readonly now: () => number = Date.now,
  ) {}

  keep(form: HTMLFormElement, page: string): void {
    const entries: KeptEntries = { page, subject: this.subject, kept: this.now(), sent: false, fields: read(form) };
    this.write(addressOf(form), entries);
  }

  /** What was kept for the form on this page for the same person. */
  find(form: HTMLFormElement, page: string): KeptEntries | null {
    const entries = this.read(PREFIX + addressOf(form));
    return entries?.page === page && entries.subject === this.subject ? entries : null;
  }

  markSent(form: HTMLFormElement): void {
    const entries = this.read(PREFIX + addressOf(form));
    if (entries !== null) {
      this.write(addressOf(form), { ...entries, sent: true });
    }
  }

  drop(form: HTMLFormElement): void {
    this.storage.removeItem(PREFIX + addressOf(form));
  }

  clear(): void {
    this.keys().forEach((key) => { this.storage.removeItem(key); });
  }

  /** Drops what was sent, is too old, or belongs to somebody else than the one signed in now. */
  prune(): void {
    this.keys().forEach((key) => {
      const entries = this.read(key);
      const foreign = this.subject !== "" && entries?.subject !== this.subject;
      if (entries === null || entries.sent || foreign || this.now() - entries.kept >= LIFETIME) {
        this.storage.removeItem(key);
      }
    });
  }

  private keys(): string[] {
    return Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index))
      .filter((key) => key?.startsWith(PREFIX) === true)
      .map(String);
  }

  private write(address: string, entries: KeptEntries): void {
    try {
      this.storage.setItem(PREFIX + address, JSON.stringify(entries));
    } catch {
      // The storage is full or switched off: the form itself still holds the text.
    }
  }

  private read(key: string): KeptEntries | null {
    try {
      return JSON.parse(this.storage.getItem(key) ?? "null") as KeptEntries | null;
    } catch {
      return null;
    }
  }
}

/** Whether something can be typed or chosen in the form. */
export function hasEntries(form: HTMLFormElement): boolean {
  return fieldsOf(form).some((field) => field.type !== "hidden");
}

/** Types it into the form again. */
export function restore(form: HTMLFormElement, entries: KeptEntries): void {
  numbered(fieldsOf(form)).forEach(([field, index]) => {
    const kept = entries.fields.find((each) => each.name === field.name && each.index === index);
    if (kept !== undefined) {
      write(field, kept);
    }
  });
}

function write(field: Field, kept: KeptField): void {
  if (field instanceof HTMLSelectElement) {
    [...field.options].forEach((option) => { option.selected = kept.values.includes(option.value); });
  } else if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
    field.checked = kept.checked;
  } else {
    field.value = kept.values[0] ?? "";
  }
  if (field.type !== "hidden") {
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function read(form: HTMLFormElement): KeptField[] {
  return numbered(fieldsOf(form)).map(([field, index]) => ({
    name: field.name,
    index,
    values: valuesOf(field),
    checked: field instanceof HTMLInputElement && field.checked,
  }));
}

/** Each field with its number among those of its name. */
function numbered(fields: Field[]): [Field, number][] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    const index = seen.get(field.name) ?? 0;
    seen.set(field.name, index + 1);
    return [field, index];
  });
}

function valuesOf(field: Field): string[] {
  return field instanceof HTMLSelectElement ? [...field.selectedOptions].map((option) => option.value) : [field.value];
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement)
      && element.name !== ""
      && !NEVER_KEPT.includes(element.type)
      && !SENSITIVE.test(element.getAttribute("autocomplete") ?? "")
      && element.closest("[data-sensitive]") === null,
  );
}

function addressOf(form: HTMLFormElement): string {
  return new URL(form.action, form.ownerDocument.baseURI).pathname;
}
