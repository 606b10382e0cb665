<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px;font:16px/1.55 system-ui,'Hiragino Sans','Noto Sans JP',sans-serif">
<div style="max-width:36em;margin:0 auto">
<#nested>
</div>
</body>
</html>
</#macro>

<#macro paragraph>
<p style="margin:0 0 16px"><#nested></p>
</#macro>

<#macro button link label>
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#17467f;color:#ffffff;text-decoration:none">${label}</a></p>
<p style="margin:0 0 16px;font-size:14px"><a href="${link}">${link}</a></p>
</#macro>
