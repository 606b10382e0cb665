<#ftl output_format="plainText">
${msg("mail.greeting")}

${msg("mail.reset.why")}

${msg("mail.reset.action")}:
${link}

${msg("mail.until", linkExpirationFormatter(linkExpiration))}

${msg("mail.reset.otherwise")}
