// The parent's label points to a field that is not on the page once the name is known.
document.addEventListener("DOMContentLoaded", () => {
  const shown = document.getElementById("kc-attempted-username");
  const label = document.querySelector("label[for='username']");
  if (shown && label && !document.getElementById("username")) {
    label.setAttribute("for", shown.id);
  }
});

// Both labels of the page that sets up one-time codes point to a field that no page has.
document.addEventListener("DOMContentLoaded", () => {
  for (const label of document.querySelectorAll("#kc-totp-settings-form label[for='form-vertical-name']")) {
    const field = label.closest(".pf-v5-c-form__group")?.querySelector("input[type='text']");
    if (field) {
      label.setAttribute("for", field.id);
    }
  }
});
