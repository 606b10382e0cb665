import { previewBadge } from "./badge";
import { keepFormAcrossLanguages } from "./form-language";
import { proposeReadings } from "./reading";

document.querySelectorAll<HTMLFormElement>("form.register").forEach((form) => {
  previewBadge(form);
  keepFormAcrossLanguages(form, document);
});
document.querySelectorAll("form").forEach(proposeReadings);
