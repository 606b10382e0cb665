<#ftl output_format="plainText">
${msg("mail.greeting")}

${msg("mail.verify.why")}

${msg("mail.verify.action")}:
${link}

${msg("mail.until", linkExpirationFormatter(linkExpiration))}

${msg("mail.verify.otherwise")}
