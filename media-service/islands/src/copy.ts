const shown = 2000;

/** Buttons that copy: `data-copy` is the text, `data-copy-from` selects the elements whose text is copied. A browser that refuses loses the
 * button. */
export function offerCopying(page: Document): void {
  page.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLButtonElement>("button[data-copy], button[data-copy-from]")
        : null;
    if (button) {
      void copy(page, button);
    }
  });
}

async function copy(page: Document, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? text(page, button.dataset.copyFrom ?? ""));
    confirm(button);
  } catch {
    button.hidden = true;
  }
}

function text(page: Document, selector: string): string {
  return [...page.querySelectorAll<HTMLElement>(selector)].map((part) => part.innerText.trim()).join("\n\n");
}

/** The label says for a moment that it is done. */
function confirm(button: HTMLButtonElement): void {
  const label = button.querySelector("b");
  const done = button.dataset.copied;
  if (!label || !done || label.textContent === done) {
    return;
  }
  const usual = label.textContent;
  label.textContent = done;
  setTimeout(() => {
    label.textContent = usual;
  }, shown);
}
