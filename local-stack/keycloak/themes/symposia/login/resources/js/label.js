// The parent's label points to a field that is not on the page once the name is known.
document.addEventListener("DOMContentLoaded", () => {
  const shown = document.getElementById("kc-attempted-username");
  const label = document.querySelector("label[for='username']");
  if (shown && label && !document.getElementById("username")) {
    label.setAttribute("for", shown.id);
  }
});
