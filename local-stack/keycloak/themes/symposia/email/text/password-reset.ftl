<#ftl output_format="plainText">
${msg("letter.greeting")}

${msg("letter.reset.why")}

${msg("letter.reset.action")}:
${link}

${msg("letter.until", linkExpirationFormatter(linkExpiration))}

${msg("letter.reset.otherwise")}
