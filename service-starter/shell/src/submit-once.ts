/** A form on its way is not sent again by a second press; the page restored by "back" may send it anew. */
export function submitOnce(root: Document): void {
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent === "true") {
      event.preventDefault();
      return;
    }
    mark(form, true);
  });
  root.defaultView?.addEventListener("pageshow", () => {
    root.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach((form) => { mark(form, false); });
  });
}

function mark(form: HTMLFormElement, sent: boolean): void {
  if (sent) {
    form.dataset.sent = "true";
  } else {
    delete form.dataset.sent;
  }
  form.querySelectorAll("button:not([type=button])").forEach((button) => {
    button.setAttribute("aria-busy", String(sent));
  });
}
