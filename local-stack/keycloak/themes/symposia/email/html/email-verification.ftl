<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.paragraph>${msg("letter.greeting")}</@layout.paragraph>
<@layout.paragraph>${msg("letter.verify.why")}</@layout.paragraph>
<@layout.button link=link label=msg("letter.verify.action")/>
<@layout.paragraph>${msg("letter.until", linkExpirationFormatter(linkExpiration))}</@layout.paragraph>
<@layout.paragraph>${msg("letter.verify.otherwise")}</@layout.paragraph>
</@layout.emailLayout>
