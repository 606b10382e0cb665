<#ftl output_format="plainText">
${msg("letter.greeting")}

${msg("letter.verify.why")}

${msg("letter.verify.action")}:
${link}

${msg("letter.until", linkExpirationFormatter(linkExpiration))}

${msg("letter.verify.otherwise")}
