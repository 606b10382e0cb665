export default {
  extends: "stylelint-config-standard",
  rules: {
    "declaration-no-important": true,
    "selector-class-pattern": [
      "^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?$",
      { message: "Name a class like block or block__part" },
    ],
    "property-disallowed-list": [
      [
        "margin-left", "margin-right", "padding-left", "padding-right",
        "border-left", "border-right", "left", "right",
      ],
      { message: "Use the logical property, so that the page works in every writing direction" },
    ],
    "color-named": "never",
    "no-descending-specificity": null,
  },
  overrides: [
    {
      // The identity provider's pages bring their own class and property names.
      files: ["local-stack/keycloak/**/*.css"],
      rules: { "selector-class-pattern": null, "custom-property-pattern": null, "selector-id-pattern": null },
    },
  ],
};
