<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.paragraph>${msg("mail.greeting")}</@layout.paragraph>
<@layout.paragraph>${msg("mail.verify.why")}</@layout.paragraph>
<@layout.button link=link label=msg("mail.verify.action")/>
<@layout.paragraph>${msg("mail.until", linkExpirationFormatter(linkExpiration))}</@layout.paragraph>
<@layout.paragraph>${msg("mail.verify.otherwise")}</@layout.paragraph>
</@layout.emailLayout>
