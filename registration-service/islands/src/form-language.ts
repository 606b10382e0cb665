/**
 * A link to the page in another language sends what is typed along, so that the server shows it again in that
 * language. Nothing is stored and nobody registered.
 */
export function keepFormAcrossLanguages(form: HTMLFormElement, root: ParentNode): void {
  root.querySelectorAll<HTMLAnchorElement>("header a[hreflang]").forEach((link) => {
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || !isEdited(form)) {
        return;
      }
      event.preventDefault();
      showAgain(form, link.hreflang);
    });
  });
}

function isEdited(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>("input:not([type=hidden], [type=radio])")].some(
    (field) => field.value !== "",
  );
}

/** The form is left as it was, in case the browser comes back to this page. */
function showAgain(form: HTMLFormElement, language: string): void {
  const address = form.action;
  const mark = form.ownerDocument.createElement("input");
  mark.type = "hidden";
  mark.name = "redraw";
  mark.value = "language";
  form.append(mark);
  form.action = `${address.replace(/\?.*$/, "")}?lang=${encodeURIComponent(language)}`;
  form.submit();
  mark.remove();
  form.action = address;
}
