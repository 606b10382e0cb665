<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.paragraph>${msg("mail.greeting")}</@layout.paragraph>
<@layout.paragraph>${msg("mail.reset.why")}</@layout.paragraph>
<@layout.button link=link label=msg("mail.reset.action")/>
<@layout.paragraph>${msg("mail.until", linkExpirationFormatter(linkExpiration))}</@layout.paragraph>
<@layout.paragraph>${msg("mail.reset.otherwise")}</@layout.paragraph>
</@layout.emailLayout>
