<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.paragraph>${msg("letter.greeting")}</@layout.paragraph>
<@layout.paragraph>${msg("letter.reset.why")}</@layout.paragraph>
<@layout.button link=link label=msg("letter.reset.action")/>
<@layout.paragraph>${msg("letter.until", linkExpirationFormatter(linkExpiration))}</@layout.paragraph>
<@layout.paragraph>${msg("letter.reset.otherwise")}</@layout.paragraph>
</@layout.emailLayout>
