/** Shows what is typed in the form on its badge, as the server does for a form shown again. */
export function previewBadge(form: HTMLFormElement): void {
  const badge = form.querySelector<HTMLElement>("[data-badge]");
  if (badge === null) {
    return;
  }
  const update = (): void => { print(form, badge); };
  form.addEventListener("input", update);
  form.ownerDocument.defaultView?.addEventListener("pageshow", update);
  update();
}

function print(form: HTMLFormElement, badge: HTMLElement): void {
  const typed = new FormData(form);
  const latin = joined(typed, ["title", ...latinOrder(typed)]);
  const own = joined(typed, ["native.familyName", "native.givenName"]);
  const ownFirst = form.ownerDocument.documentElement.lang === "ja" && own !== "";
  write(badge, "name", ownFirst ? own : latin);
  write(badge, "other", ownFirst ? latin : own);
  write(badge, "affiliation", joined(typed, ["affiliation"]));
  write(badge, "category", category(form));
}

function latinOrder(typed: FormData): string[] {
  return typed.get("person.nameOrder") === "family-first" ? ["familyName", "givenName"] : ["givenName", "familyName"];
}

function joined(typed: FormData, fields: string[]): string {
  return fields
    .map((field) => text(typed.get(`person.${field}`)))
    .filter((part) => part !== "")
    .join(" ");
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.trim() : "";
}

function category(form: HTMLFormElement): string {
  const chosen = form.querySelector<HTMLInputElement>("input[name='category']:checked");
  return chosen?.labels?.[0]?.textContent.trim() ?? "";
}

function write(badge: HTMLElement, part: string, value: string): void {
  const line = badge.querySelector<HTMLElement>(`[data-badge-part="${part}"]`);
  const shown = line?.querySelector("bdi");
  if (!line || !shown) {
    return;
  }
  line.toggleAttribute("data-placeholder", value === "");
  shown.textContent = value === "" ? (line.dataset.empty ?? "") : value;
}
