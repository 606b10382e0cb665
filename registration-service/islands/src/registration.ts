import { previewBadge } from "./badge";
import { keepFormAcrossLanguages } from "./form-language";

document.querySelectorAll<HTMLFormElement>("form.register").forEach((form) => {
  previewBadge(form);
  keepFormAcrossLanguages(form, document);
});
