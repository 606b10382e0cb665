// In Japanese forms the family name comes first.
document.addEventListener("DOMContentLoaded", () => {
  const group = (name) => document.getElementById(name)?.closest(".pf-v5-c-form__group");
  const given = group("firstName");
  const family = group("lastName");
  if (document.documentElement.lang === "ja" && given && family) {
    given.before(family);
  }
});
